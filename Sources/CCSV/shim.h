#ifndef DISCHARGE_CCSV_H
#define DISCHARGE_CCSV_H

#include <csv.h>

#endif
