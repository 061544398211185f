// usage: Validate FLAVOUR[,FLAVOUR...] FILE.pdf...
//
// Validates every file against every flavour (ua1, 2a, ...) with veraPDF's library, in one run of the Java machine.
// Standard output has one line for each broken rule: file, flavour, clause and test number, how often, what, where.
// Exit code: 0 all conform, 1 some do not, 2 something could not be validated.

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

public final class Validate {
    /** Failed checks that are counted for one file before veraPDF stops looking. */
    private static final int MOST_FAILURES = 100_000;

    public static void main(String[] arguments) {
        if (arguments.length < 2) {
            System.err.println("usage: Validate FLAVOUR[,FLAVOUR...] FILE.pdf...");
            System.exit(2);
        }
        Logger.getLogger("").setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();

        List<PDFAFlavour> flavours = new ArrayList<>();
        for (String name : arguments[0].split(",")) {
            PDFAFlavour flavour = PDFAFlavour.fromString(name);
            if (flavour == PDFAFlavour.NO_FLAVOUR) {
                System.err.println("unknown flavour " + name);
                System.exit(2);
            }
            flavours.add(flavour);
        }
        int status = 0;
        for (int i = 1; i < arguments.length; i++) {
            for (PDFAFlavour flavour : flavours) {
                status = Math.max(status, validate(arguments[i], flavour));
            }
        }
        System.exit(status);
    }

    private static int validate(String path, PDFAFlavour flavour) {
        File file = new File(path);
        if (!file.canRead()) {
            System.err.println(path + ": cannot be read");
            return 2;
        }
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator validator = Foundries.defaultInstance()
                        .createValidator(flavour, MOST_FAILURES, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.getTotalAssertions() == 0) {
                System.out.printf("%s: %s: no rule was tested%n", path, flavour.getId());
                return 1;
            }
            report(path, flavour, result);
            return result.isCompliant() ? 0 : 1;
        } catch (LinkageError e) {
            System.err.println("veraPDF does not run here, a library is missing: " + e);
            return 2;
        } catch (Exception | StackOverflowError e) {
            // veraPDF cannot make sense of the file, which is the file's failure.
            System.out.printf("%s: %s: cannot be validated: %s%n", path, flavour.getId(), oneLine(e.toString()));
            return 1;
        }
    }

    private static void report(String path, PDFAFlavour flavour, ValidationResult result) {
        Map<RuleId, TestAssertion> firstFailures = new LinkedHashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                firstFailures.putIfAbsent(assertion.getRuleId(), assertion);
            }
        }
        for (Map.Entry<RuleId, TestAssertion> failure : firstFailures.entrySet()) {
            RuleId rule = failure.getKey();
            TestAssertion assertion = failure.getValue();
            String where = assertion.getLocation() == null ? "" : assertion.getLocation().getContext();
            System.out.printf("%s: %s %s-%d, %d times: %s [%s] %s%n", path, flavour.getId(), rule.getClause(),
                    rule.getTestNumber(), result.getFailedChecks().getOrDefault(rule, 1),
                    oneLine(assertion.getMessage()), oneLine(assertion.getErrorMessage()), oneLine(where));
        }
    }

    private static String oneLine(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }
}
