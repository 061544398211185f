/// An input file to start from.
public enum Sample: String, Sendable, CaseIterable {
    case order, csv, medications, site
    /// Jobs that print a batch in parts, on many machines.
    case slurm, kubernetes

    /// The file's text. People, numbers and places in it are made up.
    public var text: String {
        switch self {
        case .order: Sample.orderText
        case .csv: Sample.csvText
        case .medications: Sample.medicationsText
        case .site: Sample.siteText
        case .slurm: Sample.slurmText
        case .kubernetes: Sample.kubernetesText
        }
    }

    /// What a file cannot say of itself: CSV has no comments.
    public var advice: [String] {
        switch self {
        case .order, .site, .slurm, .kubernetes: []
        case .csv:
            [
                "needed columns: order_id or mrn, name or first_name and last_name, dob, procedure, anesthesia, procedure_end",
                "any other field of an order may be a column: see discharge generate --help",
                "run it with: discharge batch PATIENTS.csv --output FOLDER",
            ]
        case .medications:
            [
                "one row a medicine; order_id is that of the patient's row in the other file",
                "status is start, keep, changed or stop; next_due is a date and time as YYYY-MM-DDTHH:MM",
                "run it with: discharge batch PATIENTS.csv --medications MEDICATIONS.csv --output FOLDER",
            ]
        }
    }

    private static let orderText = """
        # One patient's order. Print it:  discharge generate order.yaml --output sheet.pdf
        # Lines that begin with # are remarks. Leave out what you do not know: it prints as a blank to fill in.

        mrn: "00412907"               # record number, in quotes to keep its zeros
        name: Maria Example           # or first_name and last_name
        dob: 1948-03-09               # year-month-day
        procedure: kyphoplasty        # kyphoplasty, vertebroplasty, or their CPT code
        anesthesia: moderate-sedation # local, moderate-sedation or general
        procedure_end: 2026-11-20T10:05   # every limit counts from here

        levels: T12; L1               # treated bones
        indication: osteoporosis      # osteoporosis, cancer, injury or other
        surgeon: Dr. Rivera
        nurse: Jordan, RN
        caregiver: Paul Example
        discharge_time: 2026-11-20T14:05
        allergies: penicillin; latex

        lifting_limit_lb: 8           # pounds
        # bed_rest_hours: 24
        # lifting_weeks: 6
        # driving_ok_from: 2026-12-04
        wound_care: Take the dressing off after 2 days. You may shower then. Pat dry.
        blood_thinner: none
        physical_therapy: yes
        # brace: Wear the brace when you are out of bed.
        # diet: low salt
        # pending_tests: Bone biopsy result
        # large_print: yes

        followups:
          - time: 2026-12-04T10:30
            with: Spine clinic
            place: Building C, room 210
            phone: 555-010-0188

        medications:
          - name: acetaminophen
            dose: 500 mg
            schedule: 2 tablets every 8 hours as needed
            purpose: pain
            next_due: 2026-11-20T18:00
            status: start             # start, keep, changed or stop
          - name: senna
            dose: 8.6 mg
            schedule: bedtime
            purpose: constipation
            status: start
          - name: ibuprofen
            status: stop

        notes: |
          Your blood sugar ran high after the steroid. Check it before each meal for 3 days.

          - Start calcium with vitamin D on Monday.
          - Bring this sheet to your visit.

        """

    private static let csvText = """
        order_id,mrn,last_name,first_name,dob,procedure,anesthesia,procedure_end,levels,lifting_limit_lb,wound_care,followup_time,followup_with,notes
        A001,00412907,Example,Maria,1948-03-09,kyphoplasty,moderate-sedation,2026-11-20T10:05,T12; L1,8,Leave the strips on until they fall off.,2026-12-04T10:30,Spine clinic,Use your walker until the first visit.
        A002,00412915,Sample,José,1939-07-22,vertebroplasty,local,2026-11-20T11:30,L3,,,,,"- Start calcium on Monday.
        - Bring this sheet."

        """

    private static let medicationsText = """
        order_id,name,dose,schedule,purpose,last_given,next_due,until,status
        A001,acetaminophen,500 mg,2 tablets every 8 hours as needed,pain,,2026-11-20T18:00,,start
        A001,senna,8.6 mg,bedtime,constipation,,,,start
        A002,ibuprofen,400 mg,as needed,pain,,,,stop

        """

    private static let siteText = """
        # The hospital's own data. Use it:  discharge generate order.yaml --site site.yaml
        # Leave out what you do not have: a phone number that is not given prints as a blank.

        hospital: Example Hospital
        unit: 5 West
        # logo: logo.png              # above the title of page 1; a PNG, its path from this file's folder
        # logo_alt: Example Hospital  # what it shows, for readers who cannot see it
        # letterhead:                 # up to 4 lines beside it
        #   - Department of Examples
        #   - 1 Example Street
        phone_day: 555-010-0100
        phone_night: 555-010-0199
        emergency_number: "911"
        time_zone: America/New_York   # needed; a name of the IANA list
        paper: letter                 # letter or a4
        # sides: two                  # printed on both sides and stapled at the left edge; one when not given
        language: en
        fever_f: 100.4                # the temperature to call about, in degrees Fahrenheit
        reading_grade: 6.0            # the highest school grade that the wording may read at
        # acetaminophen_max_mg: 3000  # the most acetaminophen a day that a list may add up to; 4000 when not given

        """
}
