extension Mistake {
    static let all = syntax + keys + texts + names + values + limits + dates + times

    static let syntax = [
        Mistake(
            "en/common.yaml", "text: Stay in bed", "text: Rest▸: stay in bed",
            "this is not YAML: mapping values are not allowed in this context; "
                + "put a text that holds a colon and a space in quotes"),
        Mistake(
            "en/common.yaml", "text: Stay in bed until **{{ bed-rest.ends }}**.", "text: *▸*Stay** in bed.",
            "this is not YAML: did not find expected alphabetic or numeric character; "
                + "put a text that begins with * in quotes"),
        Mistake(
            "en/common.yaml", "text: Stay in bed until", "text: ▸&bed Stay in bed until",
            "this value has a YAML anchor; write the value out where it is needed"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      ▸source: habit\n",
            "the key \"source\" stands twice; keep one of them; the first is on line 9"),
        Mistake(
            "en/common.yaml", "Stay in bed", "Stay▸\u{202E} in bed",
            "the character U+202E RIGHT-TO-LEFT OVERRIDE cannot be printed; remove the character"),
        Mistake(
            "en/common.yaml", "text: Stay in bed until **{{ bed-rest.ends }}**.", #"text: ▸"Stay\u200B in bed""#,
            "the character U+200B ZERO WIDTH SPACE cannot be printed; remove the character"),
        Mistake(
            "en/common.yaml", "text: Stay in bed until **{{ bed-rest.ends }}**.",
            "text: ▸|\n        Stay in bed\n        today.",
            "this has more than one line; write one line, or fold it with >-"),
    ]

    static let keys = [
        Mistake(
            "en/common.yaml", "facts: [F02]", "▸fact: [F02]",
            "\"fact\" is not a key of a record; did you mean \"facts\"?"),
        Mistake(
            "en/document.yaml", "  signed_at: Date and time", "  signed_at: Date and time\n  ▸greeting: Hello",
            "\"greeting\" is not a key of strings; write one of: draft, born, record, page, imprint, "
                + "hospital, hospital_unit, signed_at, last_page, turned_page, blank_page, stack_title, stack_row"),
        Mistake(
            "en/document.yaml", "  stack_row: \"Row {row}, form {form_id}\"",
            "  stack_row: ▸\"{{ mrn }} {row}, {form_id}\"",
            "\"stack_row\" is of no patient and takes no field; write it without {{ }}"),
        Mistake(
            "en/document.yaml", "  stack_title: \"Discharge sheets: {sheets}\"", "  stack_title: ▸Discharge sheets",
            "\"stack_title\" lacks {sheets}; write it where the value belongs"),
        Mistake(
            "en/document.yaml", "  draft: Draft\n  born", "  ▸born",
            "strings lacks the key \"draft\"; write it"),
        Mistake(
            "en/common.yaml", "- id: sign-nurse\n      sign: Nurse", "- ▸sign: Nurse",
            "a record lacks the key \"id\"; write it"),
        Mistake(
            "en/common.yaml", "- id: rest\n      text: Stay in bed until **{{ bed-rest.ends }}**.\n", "- ▸id: rest\n",
            "a record prints one thing; write one of: text, row, sign, insert"),
        Mistake(
            "en/common.yaml", "- id: wound\n", "- ▸id: wound\n      sign: Nurse\n",
            "a record prints one thing; write one of: text, row, sign, insert"),
        Mistake(
            "en/common.yaml", "      sign: Nurse", "      sign: Nurse\n      lines: ▸2",
            "\"lines\" belongs to a text; remove it"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      lines: 2\n      as: ▸item\n",
            "\"as\" has no meaning beside lines; remove it"),
        Mistake(
            "en/common.yaml", "      sign: Nurse", "      sign: Nurse\n      icon: ▸pill",
            "\"icon\" belongs to a text; remove it"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      as: paragraph\n      icon: ▸pill\n",
            "\"icon\" belongs to an item; remove it"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      lines: 2\n      icon: ▸pill\n",
            "\"icon\" belongs to an item; remove it"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      drawing: spine\n      icon: ▸pill\n",
            "\"icon\" belongs to an item; remove it"),
    ]

    static let texts = [
        Mistake(
            "en/common.yaml", "**{{ bed-rest.ends }}**", "{{ ▸bed_rest.ends }}",
            "\"bed_rest.ends\" is not a field; did you mean \"bed-rest.ends\"?"),
        Mistake(
            "en/common.yaml", "text: Stay in bed until **{{ bed-rest.ends }}**.",
            "text: >-\n        Stay in bed, {{ name }},\n        until {{ ▸nmae }}.",
            "\"nmae\" is not a field; did you mean \"name\"?"),
        Mistake(
            "en/common.yaml", "**{{ bed-rest.ends }}**.", "▸{{ bed-rest.ends.", "{{ has no }}; close it with }}"),
        Mistake(
            "en/common.yaml", "**{{ bed-rest.ends }}**.", "{{ bed-rest.ends }} ▸}}.", "}} has no {{; open it with {{"),
        Mistake(
            "en/common.yaml", "**{{ bed-rest.ends }}**.", "**{{ bed-rest.ends }}** or ▸**later.",
            "** is not closed; write ** on both sides of the strong words"),
        Mistake(
            "en/common.yaml", "**{{ bed-rest.ends }}**.", "▸****.",
            "nothing stands between ** and **; write words there, or remove both"),
        Mistake(
            "en/common.yaml", "{{ wound_care or blank }}", "{{ ▸wound_care or blanc }}",
            "{{ wound_care or blanc }} is not a field; write {{ field }} or {{ field or blank }}"),
        Mistake(
            "en/common.yaml", "{{ wound_care or blank }}", "{{ ▸wound_care }}",
            "not every order has \"wound_care\"; "
                + "write when: { has: wound_care } or {{ wound_care or blank }} or otherwise"),
        Mistake(
            "en/common.yaml", "{{ lifting.ends }}", "{{ ▸surgeon }}",
            "not every order has \"surgeon\"; write when: { has: surgeon } or {{ surgeon or blank }}"),
        Mistake(
            "en/common.yaml", "{{ wound_care or blank }}", "{{ ▸diet or blank }}",
            "the blank \"diet\" is not defined; write its label and length under blanks in document.yaml"),
        Mistake(
            "en/common.yaml", "{{ wound_care or blank }}", "{{ ▸name or blank }}",
            "every order has \"name\"; remove \"or blank\""),
        Mistake(
            "en/common.yaml", "{{ wound_care or blank }}", "{{ ▸medication.dose or blank }}",
            "\"medication.dose\" is known only in the rows of its table; name another field"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      otherwise: ▸Ask us.\n",
            "this is never printed, since the text always is; remove it"),
        Mistake(
            "en/common.yaml", "{{ wound_care or blank }}\n", "{{ wound_care }}\n      otherwise: Like {{ ▸diet }}.\n",
            "not every order has \"diet\"; write when: { has: diet } or {{ diet or blank }}"),
        Mistake(
            "en/document.yaml", "title: Going home after {{ procedure.name }}",
            "title: ▸Going home with {{ caregiver }}",
            "this text has a field that not every order has; name only fields that every order has"),
        Mistake(
            "en/common.yaml", "sign: Nurse", "sign: ▸\"**Nurse**\"", "this text cannot be strong; remove the **"),
        Mistake(
            "en/document.yaml", "page: Page {page} of {pages}", "page: ▸Page {page}",
            "\"page\" lacks {pages}; write it where the value belongs"),
        Mistake(
            "en/document.yaml", "born: Born {{ dob }}", "born: ▸Born {{ procedure_end }}",
            "\"born\" lacks {{ dob }}; write it where the value belongs"),
        Mistake(
            "en/document.yaml", "hospital: \"{{ site.hospital }}\"", "hospital: \"{{ ▸unit }}\"",
            "\"unit\" is not given wherever \"hospital\" is printed; name only: site.hospital"),
        Mistake(
            "en/document.yaml", "cell: \"{{ followup.phone }}\", otherwise: none", "cell: ▸\"{{ followup.phone }}\"",
            "this cell is empty where its fields are absent; write otherwise, or {{ … or blank }}"),
        Mistake(
            "en/document.yaml", "otherwise: ask", "otherwise: \"{{ ▸medication.until }}\"",
            "\"medication.until\" is not in every row; write {{ medication.until or blank }}"),
        Mistake(
            "en/document.yaml", "\"{{ followup.time or blank }}\" }",
            "\"{{ followup.time or blank }}\", otherwise: ▸soon }",
            "this is never printed, since a line of the cell always is; remove it"),
    ]

    static let names = [
        Mistake(
            "en/common.yaml", "  advice:", "  ▸advise:",
            "\"advise\" is not a section of document.yaml; did you mean \"advice\"?"),
        Mistake(
            "en/common.yaml", "source: [page, habit]", "source: [page, ▸habits]",
            "\"habits\" is not a source of document.yaml; did you mean \"habit\"?"),
        Mistake(
            "en/common.yaml", "facts: [F02]", "facts: [F02, ▸F39]", "\"F39\" is not a fact; write one of F01 to F38"),
        Mistake(
            "en/common.yaml", "insert: followups", "insert: ▸follow-ups",
            "\"follow-ups\" is not a built-in part; did you mean \"followups\"?"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      as: ▸bullet\n",
            "\"bullet\" is not a form of a text; write one of: paragraph, item"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      icon: ▸no-drive\n",
            "\"no-drive\" is not an icon; did you mean \"no-driving\"?"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      icon: ▸umbrella\n",
            "\"umbrella\" is not an icon; write one of: emergency, phone, no-driving, no-alcohol, no-lifting, "
                + "bed-rest, ice, bath, pill, walk, calendar, helper"),
        Mistake(
            "en/common.yaml", "      source: page\n",
            "      source: page\n      when: { has: [wound_care, ▸wound_car] }\n",
            "\"wound_car\" is not a field or limit; did you mean \"wound_care\"?"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      when: { lacks: ▸mrn }\n",
            "every order has \"mrn\"; leave it out"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      when: { ▸hass: diet }\n",
            "\"hass\" is not a key of when; did you mean \"has\"?"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      when: ▸{}\n",
            "this condition is empty; write what must hold, or remove it"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      when: { procedure: ▸kyphoplasti }\n",
            "\"kyphoplasti\" is not a procedure of the templates; did you mean \"kyphoplasty\"?"),
        Mistake(
            "en/common.yaml", "      source: page\n",
            "      source: page\n      when: { anesthesia: [local, ▸spinal] }\n",
            "\"spinal\" is not an anesthesia of the templates; write one of: general, local"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      when: { indication: ▸tumor }\n",
            "\"tumor\" is not an indication; write one of: osteoporosis, cancer, injury, other"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      when: { not_language: [▸en-US] }\n",
            "\"en-US\" is not the first part of a language's tag; did you mean \"en\"?"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      when: { not_language: ▸Spanish }\n",
            "\"Spanish\" is not the first part of a language's tag; did you mean \"es\"?"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      when: { not_language: ▸qq1 }\n",
            "\"qq1\" is not the first part of a language's tag; write a code of ISO 639, such as en"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      when: { ▸not_langage: en }\n",
            "\"not_langage\" is not a key of when; did you mean \"not_language\"?"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      answer: ▸Dry\n",
            "\"answer\" belongs to a question with lines; write lines beside it, or remove it"),
        Mistake(
            "en/common.yaml", "      source: page\n",
            "      source: page\n      lines: 1\n      answer: \"With {{ ▸wound_care }}\"\n",
            "not every order has \"wound_care\"; write when: { has: wound_care } or {{ wound_care or blank }}"),
        Mistake(
            "en/common.yaml", "      source: page\n",
            "      source: page\n      lines: 1\n      answer: \"With {{ ▸wund_care }}\"\n",
            "\"wund_care\" is not a field; did you mean \"wound_care\"?"),
        Mistake(
            "en/common.yaml", "      sign: Nurse", "      sign: Nurse\n      answer: ▸Yes",
            "\"answer\" belongs to a text; remove it"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      when: { no_medication: ▸opiod }\n",
            "\"opiod\" is not a class of medicines of the templates; did you mean \"opioid\"?"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      when: { has: diet, lacks: ▸diet }\n",
            "has and lacks name the same; keep one of them"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      when: { draft: ▸yes }\n",
            "this is neither true nor false; write true or false"),
        Mistake(
            "en/document.yaml", "stop: do not take", "▸stopped: do not take, stop: no",
            "\"stopped\" is not a key of statuses; write one of: start, keep, changed, stop"),
        Mistake(
            "en/document.yaml", "emphasis: emergency", "emphasis: ▸emergncy",
            "\"emergncy\" is not an emphasis; did you mean \"emergency\"?"),
        Mistake(
            "en/document.yaml", "  - { id: medicines,", "  - { id: ▸dates, heading: Days }\n  - { id: medicines,",
            "the section \"dates\" stands twice; give each section an id of its own"),
        Mistake(
            "en/document.yaml", "  wound_care: { label",
            "  ▸wound_car: { label: cut, length: 4 }\n  wound_care: { label",
            "\"wound_car\" is not a field that can be blank; did you mean \"wound_care\"?"),
        Mistake(
            "en/document.yaml", "language: en", "language: ▸de",
            "\"de\" is not the name of the folder; write en, or rename the folder"),
        Mistake(
            "en/procedure/kyphoplasty.yaml", "{ procedure: kyphoplasty }", "{ procedure: ▸vertebroplasty }",
            "\"vertebroplasty\" is not the file's name; write { procedure: kyphoplasty }, or rename the file"),
        Mistake(
            "en/procedure/kyphoplasty.yaml", "{ procedure: kyphoplasty }", "▸{ anesthesia: kyphoplasty }",
            "applies_to does not match the file's folder; write { procedure: kyphoplasty }, or rename the file"),
        Mistake(
            "en/anesthesia/general.yaml", "also: [GA]", "also: [GA, ▸Local]",
            "\"Local\" also names local; keep it in one of the two layers"),
        Mistake(
            "en/common.yaml", "sections:\n  advice", "also: ▸[everyone]\nsections:\n  advice",
            "the common layer always applies; remove \"also\""),
    ]

    static let values = [
        Mistake(
            "en/common.yaml", "text: Stay in bed until **{{ bed-rest.ends }}**.", "text: ▸[Stay in bed]",
            "this is not a text; write a text; put one that begins with { or [ in quotes"),
        Mistake(
            "en/common.yaml", "text: Stay in bed until **{{ bed-rest.ends }}**.", "text: ▸\"\"",
            "this is empty; write a text"),
        Mistake(
            "en/common.yaml", "row: [Lifting, \"{{ lifting.ends }}\"]", "row: ▸[Lifting]",
            "this row has 1 cells, and the section \"dates\" 2 columns; write a cell for each column"),
        Mistake(
            "en/common.yaml", "sign: Nurse", "row: ▸[Nurse, Date]\n      source: page",
            "the section \"signatures\" has no columns; write its columns in document.yaml"),
        Mistake(
            "en/common.yaml", "row: [Lifting, \"{{ lifting.ends }}\"]", "row: ▸Lifting",
            "this is not a list; write a list"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      lines: ▸13\n",
            "this is not a whole number from 1 to 12; write such a number"),
        Mistake(
            "en/common.yaml", "      source: page\n", "      source: page\n      rank: ▸first\n",
            "this is not a whole number from 1 to 100; write such a number"),
        Mistake(
            "en/common.yaml", "source: [page]\n", "source: ▸[]\n", "this list is empty; write at least one entry"),
        Mistake(
            "en/common.yaml", "- id: sign-nurse", "- id: ▸sign-patient",
            "the record id \"sign-patient\" stands twice; "
                + "give each record an id of its own; the first is at en/common.yaml:24:11"),
        Mistake(
            "en/document.yaml", "{ id: visits, heading: Visits }",
            "{ id: visits, heading: Visits, columns: ▸[{ heading: A, weight: 1 }] }",
            "only a section of form table has columns; write form: table, or remove them"),
        Mistake(
            "medicines.yaml", "brands: [MS Contin]", "brands: ▸MS Contin", "this is not a list; write a list"),
        Mistake(
            "medicines.yaml", "medicines:", "▸medicine: []\nmedicines:",
            "\"medicine\" is not a key of the list of medicines; did you mean \"medicines\"?"),
        Mistake(
            "medicines.yaml", "{ generic: acetaminophen, classes: [pain] }",
            "{ generic: acetaminophen, classes: [▸pains] }",
            "\"pains\" is not a class of medicines; did you mean \"pain\"?"),
        Mistake(
            "medicines.yaml", "generic: acetaminophen", "generic: ▸Oxycodone",
            "the name \"oxycodone\" stands twice; keep it in one entry"),
        Mistake(
            "medicines.yaml", "generic: acetaminophen", "generic: ▸\"-\"",
            "this name has no word; write a medicine's name"),
        Mistake(
            "medicines.yaml", "{ generic: acetaminophen, classes: [pain] }",
            "{ generic: acetaminophen, acetaminophen_mg: ▸0 }",
            "this is not a whole number from 1 to 1000; write such a number"),
    ]

    static let limits = [
        Mistake(
            "en/common.yaml", "**{{ bed-rest.ends }}**", "{{ ▸sedation.ends }}",
            "not every order has \"sedation.ends\"; "
                + "write when: { has: sedation } or {{ sedation.ends or blank }} or otherwise"),
        Mistake(
            "en/anesthesia/local.yaml", "in a few hours", "before {{ ▸driving.ends }}",
            "not every order has \"driving.ends\"; "
                + "write when: { has: driving } or {{ driving.ends or blank }} or otherwise"),
        Mistake(
            "en/document.yaml", "not_before: sedation", "not_before: ▸sedaton",
            "no layer defines the limit \"sedaton\"; did you mean \"sedation\"?"),
        Mistake(
            "en/document.yaml", "ice: { days: 3 }", "ice: { days: 3, not_before: ▸driving }",
            "the limit \"driving\" itself has not_before; name a limit that does not wait for another"),
        Mistake(
            "en/document.yaml", "ice: { days: 3 }", "ice: ▸{ days: 3, hours: 2 }",
            "a limit has one length; write one of: hours, days, weeks, at"),
        Mistake(
            "en/document.yaml", "ice: { days: 3 }", "ice: { days: ▸0 }",
            "this is not a whole number from 1 to 1000; write such a number"),
        Mistake(
            "en/document.yaml", "hours: bed_rest_hours", "hours: ▸bed_rest_hour",
            "\"bed_rest_hour\" is not a number of an order; did you mean \"bed_rest_hours\"?"),
        Mistake(
            "en/document.yaml", "at: driving_ok_from", "at: ▸followup_time",
            "\"followup_time\" is not a moment of an order; write one of: driving_ok_from, discharge_time"),
        Mistake(
            "en/document.yaml", "ice: { days: 3 }", "▸brace: { days: 3 }",
            "\"brace\" cannot name a limit; write letters, digits and hyphens, and no field's name"),
    ]

    static let dates = [
        Mistake(
            "en/document.yaml", "[AM, PM]", "▸[AM]", "this list has 1 entries instead of 2; write 2"),
        Mistake(
            "en/document.yaml", "short_date: \"{month}", "short_date: \"▸{mnth}",
            "\"mnth\" is not a part of this form; did you mean \"month\"?"),
        Mistake(
            "en/document.yaml", "short_date: \"{month}~{day}, {year}\"", "short_date: ▸\"{month}~{day}\"",
            "this form lacks {year}; write it where it belongs"),
        Mistake(
            "en/document.yaml", "\"the end of {date}\"", "▸\"the end of {date\"",
            "a brace has no partner; write each part as {part}"),
        Mistake(
            "en/document.yaml", "clock: 12", "clock: ▸13", "\"13\" is not a clock; write 12 or 24"),
        Mistake(
            "en/document.yaml", "time: \"{hour}:{minute}~{half}\"", "time: ▸\"{hour}:{minute}\"",
            "a time on a 12-hour clock lacks {half}; write {half} where AM or PM stands"),
        Mistake(
            "en/document.yaml", "clock: 12\n  time: \"", "clock: 24\n  time: ▸\"",
            "a time on a 24-hour clock has {half}; remove {half}"),
    ]

    static let times = [
        Mistake(
            "en/document.yaml", "details:\n        - [\"{{ medication.status }}\", ", "details:\n        ▸- [",
            "medication.status is lost where medicines stand by time; write a text that names it"),
        Mistake(
            "en/document.yaml", "stopped: [\"{{ medication.status }}\", \"{{ medication.until }}\"]",
            "stopped: ▸[\"{{ medication.status }}\"]",
            "medication.until is lost where medicines stand by time; write a text that names it"),
        Mistake(
            "en/document.yaml", "\"{{ medication.status }}\", \"{{ medication.dose }}\",",
            "▸\"{{ medication.status }} {{ medication.dose }}\",",
            "this is left out where one of its fields is absent; write a text for each"),
        Mistake(
            "en/document.yaml", "name: \"{{ medication.name }}\"",
            "name: \"{{ medication.name }} {{ ▸medication.dose }}\"",
            "\"medication.dose\" is not in every row; name only medication.name"),
        Mistake(
            "en/document.yaml", "bedtime: [in bed]", "bedtime: [▸at dusk]",
            "\"at dusk\" stands under evening too; keep one of them"),
        Mistake(
            "en/document.yaml", "once: [once]", "▸onse: [once]\n        once: [once]",
            "\"onse\" is not a key of the phrases of schedules; did you mean \"once\"?"),
        Mistake(
            "en/document.yaml", "bedtime: Bed,", "▸bed: Bed, bedtime: Bed,",
            "\"bed\" is not a key of the times of the day; "
                + "write one of: morning, noon, evening, bedtime, as_needed"),
        Mistake(
            "en/document.yaml", "columns:\n      - { heading: When",
            "by_time: ▸none\n    columns:\n      - { heading: When",
            "visits have no times of the day; remove them"),
    ]
}
