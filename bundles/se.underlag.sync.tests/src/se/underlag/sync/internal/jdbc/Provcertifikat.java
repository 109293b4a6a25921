package se.underlag.sync.internal.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** An authority and a server's certificate from it, made for one test by the JDK's own tool. */
final class Provcertifikat {

    private static final String PASSWORD = "provlosen";

    private final Path folder;
    private final String name;

    /** @param host the only name that the certificate is good for */
    Provcertifikat(Path folder, String name, String host) throws IOException, InterruptedException {
        this.folder = folder;
        this.name = name;
        keytool("-genkeypair", "-alias", "ca", "-dname", "CN=Prov " + name, "-keyalg", "EC", "-groupname", "secp256r1", "-ext", "bc:c=ca:true");
        keytool("-genkeypair", "-alias", "server", "-dname", "CN=" + host, "-keyalg", "EC", "-groupname", "secp256r1");
        Path request = folder.resolve(name + ".csr");
        keytool("-certreq", "-alias", "server", "-file", request.toString());
        keytool("-gencert", "-alias", "ca", "-rfc", "-ext", "san=dns:" + host, "-infile", request.toString(), "-outfile", certificate().toString());
        keytool("-exportcert", "-alias", "ca", "-rfc", "-file", authority().toString());
    }

    /** @return file with the authority's certificate */
    Path authority() {
        return folder.resolve(name + "-ca.crt");
    }

    private Path certificate() {
        return folder.resolve(name + ".crt");
    }

    String certificateText() throws IOException {
        return Files.readString(certificate());
    }

    String keyText() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store())) {
            store.load(in, PASSWORD.toCharArray());
        }
        byte[] key = store.getKey("server", PASSWORD.toCharArray()).getEncoded();
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(key) + "\n-----END PRIVATE KEY-----\n";
    }

    private Path store() {
        return folder.resolve(name + ".p12");
    }

    private void keytool(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("-keystore", store().toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }
}
