extension TemplateFiles {
    /// A whole set of templates with little in it.
    static let small = TemplateFiles(files: [
        "medicines.yaml": """
        medicines:
          - { generic: oxycodone, classes: [opioid, pain] }
          - { generic: morphine, brands: [MS Contin], classes: [opioid, pain] }
          - { generic: acetaminophen, classes: [pain] }

        """,
        "en/document.yaml": document,
        "en/common.yaml": """
        sections:
          advice:
            - id: rest
              text: Stay in bed until **{{ bed-rest.ends }}**.
              source: [page]
              facts: [F02]
            - id: wound
              text: Care for your cut this way - {{ wound_care or blank }}
              source: page
          dates:
            - id: lifting
              row: [Lifting, "{{ lifting.ends }}"]
              source: [page, habit]
          medicines:
            - id: medicines
              insert: medications
          visits:
            - id: visits
              insert: followups
          notes:
            - id: notes
              insert: notes
          signatures:
            - id: sign-patient
              sign: Patient or caregiver
            - id: sign-nurse
              sign: Nurse

        """,
        "en/procedure/kyphoplasty.yaml": """
        applies_to: { procedure: kyphoplasty }
        name: kyphoplasty
        also: ["22513", balloon kyphoplasty]
        sections:
          advice:
            - id: balloon
              text: A balloon lifted the bone.
              source: [page]

        """,
        "en/anesthesia/local.yaml": """
        applies_to: { anesthesia: local }
        name: local anesthesia
        sections:
          advice:
            - id: numb
              text: The numbness passes in a few hours.
              source: [habit]

        """,
        "en/anesthesia/general.yaml": """
        applies_to: { anesthesia: general }
        name: general anesthesia
        also: [GA]
        limits: { sedation: { hours: 24 } }
        sections:
          advice:
            - id: no-driving
              text: Do not drive until **{{ sedation.ends }}**.
              source: [habit]

        """,
    ])

    private static let document = """
        language: en
        title: Going home after {{ procedure.name }}
        sources:
          page: A page for patients
          habit: A habit of the house
        dates:
          weekdays: [Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday]
          months: [January, February, March, April, May, June, July, August, September, October, November, December]
          date: "{weekday}, {month}~{day}, {year}"
          short_date: "{month}~{day}, {year}"
          clock: 12
          time: "{hour}:{minute}~{half}"
          halves: [AM, PM]
          date_time: "{date}, {time}"
          midnight: midnight
          noon: noon
          end_of_day: "the end of {date}"
          and: and
        strings:
          draft: Draft
          born: Born {{ dob }}
          record: Record {{ mrn }}
          page: Page {page} of {pages}
          last_page: Page {page} of {pages}, the end
          turned_page: Page {page} of {pages}, turn over
          blank_page: This page is left blank.
          stack_title: "Discharge sheets: {sheets}"
          stack_row: "Row {row}, form {form_id}"
          imprint: Form {{ form_id }}, printed {{ printed }}
          hospital: "{{ site.hospital }}"
          hospital_unit: "{{ site.hospital }}, {{ unit }}"
          signed_at: Date and time
        blanks:
          wound_care: { label: care of the cut, length: 20 }
          lifting_limit_lb: { label: weight limit, length: 6 }
          site.phone_day: { label: phone by day, length: 16 }
          followup_time: { label: time of the visit, length: 24 }
          medication.dose: { label: dose, length: 8 }
        limits:
          bed-rest: { hours: bed_rest_hours }
          lifting: { weeks: lifting_weeks }
          ice: { days: 3 }
          driving: { at: driving_ok_from, not_before: sedation }
        opening_columns: [{ heading: "", weight: 1 }, { heading: "", weight: 3 }]
        opening:
          - id: draft-notice
            text: This is a draft.
            when: { draft: true }
          - id: who
            row: [Name, "{{ name }}"]
        tables:
          medications:
            columns:
              - { heading: Medicine, weight: 2, cell: ["**{{ medication.name }}**", "{{ medication.status }}"] }
              - { heading: Dose, weight: 1, cell: "{{ medication.dose or blank }}" }
              - { heading: Next, weight: 1, cell: ["{{ medication.schedule }}", "{{ medication.next_due }}"], otherwise: ask }
            statuses: { start: new, keep: as before, changed: changed, stop: do not take }
            by_time:
              heading: Medicine
              name: "{{ medication.name }}"
              times: { morning: Dawn, noon: Noon, evening: Dusk, bedtime: Bed, as_needed: If needed }
              take: Take
              take_as_needed: If needed
              separator: ","
              details:
                - ["{{ medication.status }}", "{{ medication.dose }}", "{{ medication.schedule }}"]
                - ["{{ medication.purpose }}", "{{ medication.last_given }}", "{{ medication.next_due }}"]
                - "{{ medication.until }}"
              stopped: ["{{ medication.status }}", "{{ medication.until }}"]
              phrases:
                morning: [at dawn]
                noon: [at noon]
                evening: [at dusk]
                bedtime: [in bed]
                as_needed: [if needed]
                once: [once]
                twice: [twice]
                three_times: [thrice]
                four_times: ["{n} times"]
                intervals: ["every {n} hours"]
                spans: ["for {n} days"]
                beside: [with food]
                and: [and]
                pauses: [","]
                numbers: [one]
                ranges: [to]
                units: [spoon]
          followups:
            columns:
              - { heading: When, weight: 1, cell: "{{ followup.time or blank }}" }
              - { heading: Phone, weight: 1, cell: "{{ followup.phone }}", otherwise: none }
        sections:
          - { id: advice, heading: "Call {{ site.emergency_number }} when in doubt", emphasis: emergency }
          - id: dates
            heading: Your dates
            form: table
            columns: [{ heading: What, weight: 2 }, { heading: Until, weight: 3 }]
          - { id: medicines, heading: Medicines }
          - { id: visits, heading: Visits }
          - { id: notes, heading: Notes, form: paragraphs }
          - { id: signatures, heading: Signatures }

        """
}
