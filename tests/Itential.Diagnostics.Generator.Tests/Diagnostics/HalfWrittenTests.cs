namespace Itential.Diagnostics.Generator.Tests.Diagnostics;

/// <summary>What does not compile is the compiler's to tell: the generators neither throw nor add to it.</summary>
public sealed class HalfWrittenTests
{
    [Theory]
    [InlineData("[Trace] public interface I : IMissing { void M(); }")]
    [InlineData("[Trace] public interface I { void M(Missing a); }")]
    [InlineData("[Trace] public interface I { Missing P { get; } void M(); }")]
    [InlineData("[Trace] public interface I { event Missing E; void M(); }")]
    [InlineData("[Trace] public interface I { int this[Missing a] { get; } void M(); }")]
    [InlineData("[Trace] public interface I<T> { void M(T a); } class C { void Use(IServiceCollection s) => s.AddTracing<I<Missing>>(); }")]
    [InlineData("[Trace] public interface I<T> { void M(T a); } class C { void Use(IServiceCollection s) => s.AddTracing<I<>>(); }")]
    [InlineData("[Trace] public interface I<T> { void M(T a); } class C { void Use(IServiceCollection s) => s.AddTracing<")]
    [InlineData("class C { [Trace] void M() { } void Use() { N(); base.M(); this.; M } }")]
    [InlineData("class C { [Trace] Missing M() => null; void Use() { M2(); } }")]
    [InlineData("namespace N { [Trace] void M() { } }")]
    [InlineData("class C { [Trace] void M(int a) { } void Use() => M(missing); }")]
    [InlineData("class C { [Trace] public void Dispose() { } void Use() { using var c = ; using (Missing x = new()) { } using () { } } }")]
    [InlineData("class C { [Trace] public C Select(Func<int, int> a) => this; void Use() { _ = from x in missing select ; } }")]
    [InlineData("class C { [Trace] public void Add(int a) { } void Use() { _ = new C { 1, }; _ = new Missing { 2 }; } }")]
    [InlineData("class C { [Trace] public void GetAwaiter() { } async Task Use() { await ; await missing; } }")]
    [InlineData("[global::Missing, Missing.Trace, alias::Trace] class C { void M() { } void Use() => M(); }")]
    public void Code_HalfWritten_GetsNothing(string source)
    {
        var run = HalfWritten.Run(source);

        Assert.Empty(run.Diagnostics.Select(DiagnosticText.AsAssertion));
        Assert.Empty(run.Sources.Keys);
    }

    [Theory]
    [InlineData("[Trace(\"on\")] public interface I { void M(); }", "I.Traced.g.cs", "TracedInterfaceRegistration.g.cs")]
    [InlineData("[Trace(Missing)] public interface I { void M(); }", "I.Traced.g.cs", "TracedInterfaceRegistration.g.cs")]
    [InlineData("[Trace] public interface I { [Obsolete(Missing)] void M(); [Missing] void N(); }", "I.Traced.g.cs", "TracedInterfaceRegistration.g.cs")]
    [InlineData("[Trace] public interface I { void M(); } class C : I { }", "I.Traced.g.cs", "TracedInterfaceRegistration.g.cs")]
    [InlineData("class C { [Trace] void M() { } void Use(C c) { c?.; c?.M; .M(); c..M(); nameof(M)(); } }", "Source.1248b920.g.cs")]
    [InlineData("using T = Itential.Diagnostics.TraceAttribute; class C { [T void M() { } [T(] void N() { } void Use() { M(; } }", "Source.1248b920.g.cs")]
    public void Code_WithAFaultElsewhere_IsWritten(string source, params string[] files) => Assert.Equal(files, HalfWritten.Run(source).Sources.Keys.Order());

    [Fact]
    public void Pattern_ThatBreaksOff_IsToldLikeAWholeOne() => Assert.Equal(
        "ITD003",
        Assert.Single(HalfWritten.Run("class C { [Trace] public void Deconstruct(out int a, out int b) => a = b = 1; void Use(C c) { (var a, var b) = ; _ = c is (1, ; foreach (var (x, y) in) } }").Diagnostics).Id);

    [Fact]
    public void Member_OfATypeThatIsHidden_IsTold() => Assert.Contains(
        "its member 'I.M' has a type that generated code cannot name; make that type and every type around it internal or public",
        Assert.Single(HalfWritten.Run("class C { private class D; [Trace] internal interface I { void M(D a); } }").Diagnostics).GetMessage(System.Globalization.CultureInfo.InvariantCulture),
        StringComparison.Ordinal);
}
