/* libharu, as Debian's libhpdf-dev and Homebrew's libharu install it. Casts and macros that Swift cannot import
   stand here as inline functions of a few lines, with the prefix charu_. */
#ifndef DISCHARGE_CHARU_H
#define DISCHARGE_CHARU_H

#include <hpdf.h>

/* The page's own stream object, which hpdf.h shows only behind an untyped pointer. */
static inline HPDF_Dict charu_page_contents(HPDF_Page page)
{
    return ((HPDF_PageAttr)page->attr)->contents;
}

/* Makes `stream` the data of `dict`. A page keeps a second pointer to the stream of its contents. */
static inline void charu_set_stream(HPDF_Dict dict, HPDF_Stream stream)
{
    HPDF_Stream_Free(dict->stream);
    dict->stream = stream;
}

static inline void charu_set_page_stream(HPDF_Page page, HPDF_Stream stream)
{
    charu_set_stream(charu_page_contents(page), stream);
    ((HPDF_PageAttr)page->attr)->stream = stream;
}

/* Data that is deflated already: libharu removes /Filter from a stream that it does not deflate itself, and calls
   write_fn after that. */
static inline HPDF_STATUS charu_write_filter(HPDF_Dict dict, HPDF_Stream stream)
{
    (void)dict;
    return HPDF_Stream_WriteStr(stream, "/Filter /FlateDecode\012");
}

static inline void charu_set_deflated(HPDF_Dict dict)
{
    dict->write_fn = charu_write_filter;
}

/* The next HPDF_SaveToStream writes into `stream` instead of a memory stream, which copies byte by byte. */
static inline void charu_set_output(HPDF_Doc doc, HPDF_Stream stream)
{
    if (doc->stream) HPDF_Stream_Free(doc->stream);
    doc->stream = stream;
}

#endif
