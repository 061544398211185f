"""Works out when limits end, with Python's own calendar and time zones.

Reads a JSON list of orders on standard input; each is an object:

    zone            an IANA time zone
    procedure_end   YYYY-MM-DD or YYYY-MM-DDTHH:MM
    fields          other fields of the order as written, with the standard numbers where it gives none
    limits          by name a list of rules: {"hours": "24"}, {"days": "3"}, {"weeks": "lifting_weeks"},
                    {"at": "driving_ok_from", "not_before": "sedation"}

Writes a line for each: a JSON object with the end of each limit as the sheet prints it, or null where procedure_end is
a time that the zone's clocks skip.

The rules, as the package states them:

- Hours are elapsed hours. Of a start that clocks show twice the later one counts. An end whose reading clocks have
  shown an hour before is put off until they show one for the first time.
- Days and weeks end at the same clock time, or as much later as clocks skip.
- Where only the day is known, a limit runs to the end of a day: of as many days later as the hours begin.
- The limit of a day at which something is allowed ends with the day before.
- Of several ends the latest on the calendar and the clock counts.
"""

import json
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

MINUTE = timedelta(minutes=1)


def is_shown(local):
    return local.astimezone(timezone.utc).astimezone(local.tzinfo).replace(tzinfo=None) == local.replace(tzinfo=None)


def is_shown_again(local):
    return local.fold == 1 and local.utcoffset() != local.replace(fold=0).utcoffset()


def wall(instant, zone):
    """What the clocks show, at the first instant from this one at which they have not shown it before."""
    while is_shown_again(instant.astimezone(zone)):
        instant += MINUTE
    return instant.astimezone(zone).replace(tzinfo=None, fold=0)


def end(rule, start, day_only, zone, fields):
    """The wall clock at which a rule ends; the end of a day is the next day's 0:00. None where the rule does not hold."""
    number = lambda text: int(fields.get(text, text))
    if "at" in rule:
        written = fields.get(rule["at"])
        return None if written is None else datetime.fromisoformat(written)
    if "hours" in rule:
        hours = number(rule["hours"])
        if day_only:
            return start + timedelta(days=-(-hours // 24) + 1)
        instant = start.replace(tzinfo=zone, fold=1).astimezone(timezone.utc)
        return wall(instant + timedelta(hours=hours), zone)
    days = number(rule["days"]) if "days" in rule else 7 * number(rule["weeks"])
    if day_only:
        return start + timedelta(days=days + 1)
    local = (start + timedelta(days=days)).replace(tzinfo=zone, fold=0)
    return local.astimezone(timezone.utc).astimezone(zone).replace(tzinfo=None, fold=0)


def written(moment):
    if (moment.hour, moment.minute) == (0, 0):
        before = moment - timedelta(days=1)
        return f"the end of {before:%A, %B} {before.day}, {before.year}"
    day = f"{moment:%A, %B} {moment.day}, {moment.year}"
    if (moment.hour, moment.minute) == (12, 0):
        return f"{day}, noon"
    return f"{day}, {moment.hour % 12 or 12}:{moment:%M %p}"


def ends(order):
    zone = ZoneInfo(order["zone"])
    fields = order["fields"]
    start = datetime.fromisoformat(order["procedure_end"])
    day_only = len(order["procedure_end"]) == 10
    if not day_only and not is_shown(start.replace(tzinfo=zone, fold=1)):
        return None
    own = {}
    for name, rules in order["limits"].items():
        known = [end(rule, start, day_only, zone, fields) for rule in rules]
        if known := [moment for moment in known if moment is not None]:
            own[name] = max(known)
    latest = {}
    for name, moment in own.items():
        others = [own.get(rule.get("not_before")) for rule in order["limits"][name]]
        latest[name] = written(max([moment] + [other for other in others if other is not None]))
    return latest


for order in json.load(sys.stdin):
    print(json.dumps(ends(order)))
