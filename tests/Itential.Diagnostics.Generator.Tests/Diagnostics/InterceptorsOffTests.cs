using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Tests.Diagnostics;

public sealed class InterceptorsOffTests
{
    private const string Source = "class C { [Trace] public void M() { } void Use() => M(); }";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Other")]
    [InlineData("Other; Itential.Diagnostics.Generated")]
    [InlineData("Itential.Diagnostics.Generated.Deeper")]
    [InlineData("Itential.Diagnostics.Gen")]
    public void InterceptorsOff_NotAllowed_WarnsOnceAndEmitsNothing(string? allowed)
    {
        var run = Run(allowed, Source + " class D { [Trace] public void M() { } void Use() { M(); M(); } }");

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("ITD005", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.Equal(
            "Calls of traced methods are not traced in this project, because it does not allow interceptors of 'Itential.Diagnostics.Generated'; add <InterceptorsNamespaces>$(InterceptorsNamespaces);Itential.Diagnostics.Generated</InterceptorsNamespaces> to the project",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("Itential.Diagnostics.Generated")]
    [InlineData("Itential.Diagnostics")]
    [InlineData("Itential")]
    [InlineData("Other;Itential.Diagnostics.Generated;More")]
    public void InterceptorsOff_Allowed_Emits(string allowed)
    {
        var run = Run(allowed, Source);

        Assert.Empty(run.Diagnostics);
        Assert.Single(run.Sources);
    }

    [Fact]
    public void InterceptorsOff_WithoutATracedCall_IsSilent()
    {
        var run = Run(null, "class C { [Trace] public void M() { } }");

        Assert.Empty(run.Diagnostics);
    }

    private static GeneratorRun Run(string? allowed, string source)
    {
        var options = allowed is null ? InterceptorHarness.Options.WithFeatures([]) : InterceptorHarness.Allowing(allowed);
        return InterceptorHarness.Diagnose(HarnessRules.Compile(source, DecoratorHarness.Usings, DecoratorHarness.AllReferences, options));
    }
}
