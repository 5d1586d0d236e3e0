import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Prints, for each file, the rules of PDF/UA-1 that it breaks and how often, or that it conforms. */
public class Validate {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (String file : files) {
      try (PDFAParser parser =
          Foundries.defaultInstance()
              .createParser(new FileInputStream(file), PDFAFlavour.PDFUA_1)) {
        Map<String, Integer> broken = new TreeMap<>();
        Foundries.defaultInstance()
            .createValidator(PDFAFlavour.PDFUA_1, false)
            .validate(parser)
            .getTestAssertions()
            .stream()
            .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
            .forEach(
                each ->
                    broken.merge(
                        each.getRuleId().getClause() + ": " + each.getMessage(), 1, Integer::sum));
        System.out.println(file + ": " + (broken.isEmpty() ? "conforms" : broken.toString()));
      }
    }
  }
}
