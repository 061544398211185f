/* libharu, as Debian's libhpdf-dev and Homebrew's libharu install it. Casts and macros that Swift cannot import
   stand here as inline functions of a few lines, with the prefix charu_. */
#ifndef DISCHARGE_CHARU_H
#define DISCHARGE_CHARU_H

#include <hpdf.h>

#endif
