#ifndef DISCHARGE_CDEFLATE_H
#define DISCHARGE_CDEFLATE_H

#include <libdeflate.h>

#endif
