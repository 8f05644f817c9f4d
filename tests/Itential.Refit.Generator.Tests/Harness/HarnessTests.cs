using Itential.Refit.Generator.Tests.BadGenerators;
using Xunit.Sdk;

namespace Itential.Refit.Generator.Tests;

/// <summary>Each rule of the harness is broken once, so that it is known to fire.</summary>
public sealed class HarnessTests
{
    private const string Source = "public interface IApi;";

    [Fact]
    public void Run_InputWithSyntaxError_Fails() => Fails("syntax error", () => GeneratorHarness.Run("public interface IApi {"));

    [Fact]
    public void Run_OutputThatDoesNotCompile_Fails() => Fails("CS0246", () => Run(new TextGenerator("internal sealed class A : Missing;")));

    [Fact]
    public void Run_OutputWithAWarning_Fails() => Fails("CS8603", () => Run(new TextGenerator("#nullable enable\ninternal static class A { public static string B() => null; }")));

    [Fact]
    public void Run_StepThatIsNewEachTime_Fails() => Fails("Step Model was Modified", () => Run(new RestlessGenerator()));

    [Fact]
    public void Run_ModelWithSymbol_Fails() => Fails("Step Model holds a symbol at", () => Run(new HoardingGenerator(keepsSyntax: false)));

    [Fact]
    public void Run_ModelWithSyntax_Fails() => Fails("Step Model holds a symbol at", () => Run(new HoardingGenerator(keepsSyntax: true)));

    [Fact]
    public void Run_GeneratorThatThrows_Fails() => Fails("The generator threw", () => Run(new TextGenerator(text: null)));

    [Fact]
    public void Run_UnassertedDiagnostic_FailsWithTheAssertionToWrite() => Fails(
        "Diagnose.Reports(\"ITR021\", \"No parameter of 'A' fills the placeholder '{id}'; add a parameter of that name, or give one [AliasAs(\\\"id\\\")]\", \"… [|{id}|] …\");",
        () => GeneratorHarness.Run("public interface IApi { [Get(\"/{id}\")] Task A(); }"));

    private static void Run(Microsoft.CodeAnalysis.IIncrementalGenerator generator) => GeneratorHarness.Run(Source, generator, ["Model"], ["Model"]);

    private static void Fails(string text, Action run)
    {
        var failure = Record.Exception(run);

        Assert.IsType<XunitException>(failure, exactMatch: false);
        Assert.Contains(text, failure.Message, StringComparison.Ordinal);
    }
}
