#ifndef DISCHARGE_CHARFBUZZ_H
#define DISCHARGE_CHARFBUZZ_H

#include <hb.h>
#include <hb-ot.h>
#include <hb-subset.h>

#endif
