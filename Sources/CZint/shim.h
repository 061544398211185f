#ifndef DISCHARGE_CZINT_H
#define DISCHARGE_CZINT_H

#include <zint.h>

/* Whether the module at a row and column, both from 0, is dark. Swift does not import an array of this size. */
static inline int czint_is_dark(const struct zint_symbol *symbol, int row, int column)
{
    return (symbol->encoded_data[row][column / 8] >> (column % 8)) & 1;
}

#endif
