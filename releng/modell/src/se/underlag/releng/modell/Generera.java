package se.underlag.releng.modell;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Generates the model's Java code from the genmodel. Arguments: the genmodel, the folder to fill (its content is replaced). */
public final class Generera {

    private Generera() {
    }

    public static void main(String[] args) throws IOException {
        Path genmodel = Path.of(args[0]).toRealPath();
        Path target = Path.of(args[1]).toAbsolutePath().normalize();
        GenModel model = load(genmodel);
        // The generator writes a whole project (plugin.xml and all); only its sources are wanted, so it gets a project of its own.
        Path project = Files.createTempDirectory("modell");
        EcorePlugin.getPlatformResourceMap().put("se.underlag.model", URI.createFileURI(project.toString() + File.separator));
        model.setModelDirectory("/se.underlag.model/src-gen");
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(model);
        model.setCanGenerate(true);
        Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(describe(result, ""));
        }
        remove(target);
        copy(project.resolve("src-gen"), target);
        remove(project);
    }

    private static GenModel load(Path genmodel) {
        ResourceSet resources = new ResourceSetImpl();
        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        GenModel model = (GenModel) resources.getResource(URI.createFileURI(genmodel.toString()), true).getContents().get(0);
        model.reconcile();
        return model;
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Copies with one line ending and no trailing space, so that a comparison of two runs says something. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(path, StandardCharsets.UTF_8).replace("\r\n", "\n").replaceAll("(?m)[ \\t]+$", "");
                Path copy = to.resolve(from.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, text, StandardCharsets.UTF_8);
            }
        }
    }

    private static String describe(Diagnostic diagnostic, String indent) {
        StringBuilder text = new StringBuilder(indent).append(diagnostic.getMessage()).append('\n');
        diagnostic.getChildren().forEach(child -> text.append(describe(child, indent + "  ")));
        return text.toString();
    }
}
