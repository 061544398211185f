/* libharu, as Debian's libhpdf-dev and Homebrew's libharu install it. Casts and macros that Swift cannot import
   stand here as inline functions of a few lines, with the prefix charu_. */
#ifndef DISCHARGE_CHARU_H
#define DISCHARGE_CHARU_H

#include <hpdf.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

/* The catalog's reference to a structure tree whose objects libharu does not know, since it writes no object streams. */
static inline HPDF_STATUS charu_write_structure_root(HPDF_Dict catalog, HPDF_Stream stream)
{
    char entry[40];
    snprintf(entry, sizeof entry, "/StructTreeRoot %u 0 R\012", (unsigned)(uintptr_t)catalog->attr);
    return HPDF_Stream_WriteStr(stream, entry);
}

static inline void charu_set_structure_root(HPDF_Doc doc, unsigned number)
{
    doc->catalog->attr = (void *)(uintptr_t)number;
    doc->catalog->write_fn = charu_write_structure_root;
}

/* The number of an object that stands in the file by itself. */
static inline unsigned charu_number(HPDF_Dict object)
{
    return object->header.obj_id & 0x00FFFFFF;
}

/* How many objects the document has, and so the number of the next one. */
static inline unsigned charu_object_count(HPDF_Doc doc)
{
    return doc->xref->entries->count;
}

/* Where the object with this number begins in the file, once that is written; 0 for a number that is free. */
static inline unsigned charu_offset(HPDF_Doc doc, unsigned number)
{
    HPDF_XrefEntry entry = HPDF_Xref_GetEntry(doc->xref, number);
    return entry && entry->entry_typ == HPDF_IN_USE_ENTRY ? entry->byte_offset : 0;
}

/* A buffer that grows. libharu writes a few bytes at a time, and a call into Swift for each would take as long as all
   the rest of the writing. */
typedef struct {
    unsigned char *bytes;
    size_t count;
    size_t capacity;
} charu_buffer;

static inline HPDF_STATUS charu_append(HPDF_Stream stream, const HPDF_BYTE *data, HPDF_UINT count)
{
    charu_buffer *buffer = (charu_buffer *)stream->attr;
    if (buffer->capacity - buffer->count < count) {
        size_t capacity = 2 * buffer->capacity + count;
        unsigned char *bytes = (unsigned char *)realloc(buffer->bytes, capacity);
        if (!bytes) return HPDF_FAILD_TO_ALLOC_MEM;
        buffer->bytes = bytes;
        buffer->capacity = capacity;
    }
    memcpy(buffer->bytes + buffer->count, data, count);
    buffer->count += count;
    return HPDF_OK;
}

/* Writes the document into the buffer, whose bytes are the caller's to free. A memory stream, which libharu would use
   without this, copies byte by byte. */
static inline HPDF_STATUS charu_save(HPDF_Doc doc, charu_buffer *buffer)
{
    HPDF_Stream stream = HPDF_CallbackWriter_New(doc->mmgr, charu_append, buffer);
    if (!stream) return HPDF_GetError(doc);
    if (doc->stream) HPDF_Stream_Free(doc->stream);
    doc->stream = stream;
    return HPDF_SaveToStream(doc);
}

#endif
