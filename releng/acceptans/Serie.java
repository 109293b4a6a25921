import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.core.runtime.adaptor.EclipseStarter;

/**
 * Runs many commands of the built product in one process, so that a corpus of files does not cost a start of Java each.
 * Reads one command a line, its words separated by U+001F, and ends the answer on both streams by a line of U+001E and the exit code.
 *
 * <p>Call: java -cp org.eclipse.osgi.jar Serie.java PRODUKT KONFIGURATION
 */
public final class Serie {

    private Serie() {
    }

    public static void main(String[] args) throws Exception {
        EclipseStarter.setInitialProperties(Map.of("osgi.install.area", "file:" + args[0] + "/", "osgi.configuration.area", "file:" + args[1] + "/",
                "osgi.configuration.area.readOnly", "true", "osgi.instance.area", "@none", "osgi.noShutdown", "true",
                "eclipse.application", "se.underlag.cli.application", "eclipse.ignoreApp", "true", "osgi.framework.useSystemProperties", "true"));
        EclipseStarter.startup(new String[0], null);
        try (OutputStream ut = new FileOutputStream(FileDescriptor.out);
                OutputStream fel = new FileOutputStream(FileDescriptor.err);
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String rad = in.readLine(); rad != null; rad = in.readLine()) {
                byte[] slut = ("\n\u001e" + EclipseStarter.run(rad.split("\u001f")) + "\n").getBytes(StandardCharsets.UTF_8);
                fel.write(slut);
                ut.write(slut);
            }
        } catch (IOException e) {
            System.err.println(e);
        } finally {
            EclipseStarter.shutdown();
        }
    }
}
