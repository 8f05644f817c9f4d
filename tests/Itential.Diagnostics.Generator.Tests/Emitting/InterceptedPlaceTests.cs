using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Tests.Emitting;

/// <summary>Where a call may stand.</summary>
public sealed class InterceptedPlaceTests
{
    [Theory]
    [InlineData(1, "int _field = T.S(1);")]
    [InlineData(1, "static int P { get; } = T.S(1);")]
    [InlineData(1, "public C(int a) { } public C() : this(T.S(1)) { }")]
    [InlineData(1, "class D(int a) { int A => a; } class E() : D(T.S(1));")]
    [InlineData(2, "void M() { Func<int> a = () => T.S(1); Func<int> b = static () => { return T.S(2); }; }")]
    [InlineData(2, "void M() { F(); _ = G(); int F() => T.S(1); static async Task<int> G() { await Task.Yield(); return T.S(1); } }")]
    [InlineData(3, "int M(T a) => T.S(1) switch { 1 when a.I(1) > 0 => a.I(2), _ => 0 };")]
    [InlineData(1, "string M(T a) => $\"{a.I(1):x} {nameof(a.I)}\";")]
    [InlineData(2, "async Task<int> M(T a) => await a.A(a.I(1));")]
    [InlineData(1, "T? M(T? a) => a ??= T.N();")]
    [InlineData(3, "int? M(T? a) => a?.F?.F!.G()?.G()?.I(1);")]
    [InlineData(2, "int? M(T? a) => a?.G()?.F?.I(1);")]
    [InlineData(2, "void M(T a) => a.I(a.I(1));")]
    [InlineData(2, "int M(T a, bool b) => b ? a.I(1) : T.S(2);")]
    [InlineData(1, "int M(T[] a) => a[0].I(1);")]
    [InlineData(1, "int M(T a) => a!.I(1);")]
    [InlineData(1, "int M(T a) => (a).I(1);")]
    [InlineData(1, "int M(object a) => ((T)a).I(1);")]
    [InlineData(1, "int M(object a) => a is T b ? b.I(1) : 0;")]
    [InlineData(1, "int M(T a) => checked(a.I(1) + 1);")]
    [InlineData(1, "void M(T a) { for (var i = 0; i < 3; a.I(i)) { i++; } }")]
    [InlineData(1, "IEnumerable<int> M(T a) { yield return a.I(1); }")]
    [InlineData(1, "void M(T a) { try { throw null!; } catch when (a.I(1) > 0) { } }")]
    [InlineData(1, "void M(T a) { lock (a) { a.I(1); } }")]
    [InlineData(1, "int P { get => T.S(1); set { } }")]
    [InlineData(1, "public static C operator +(C a, C b) { T.S(1); return a; }")]
    [InlineData(1, "~C() { T.S(1); }")]
    [InlineData(1, "int M() => T.S(b: 2, a: 1);")]
    [InlineData(1, "object M() => new { A = T.S(1) };")]
    [InlineData(1, "int[] M() => [T.S(1)];")]
    [InlineData(1, "List<int> M() => new() { T.S(1) };")]
    [InlineData(1, "Range M(T a) => a.I(1)..;")]
    [InlineData(1, "void M(T a) => _ = a with { } == a ? 1 : a.I(1);")]
    [InlineData(1, "int M(T? a) { if (a?.F is { } f) { return f.I(1); } return 0; }")]
    [InlineData(1, "void M(T a) { (int x, var y) = (1, a.I(1)); }")]
    [InlineData(1, "void M(IEnumerable<T> a) { foreach (var (x, y) in new[] { (1, 2) }) { T.S(x); } }")]
    [InlineData(1, "IEnumerable<int> M(IEnumerable<T> a) => from x in a select x.I(1);")]
    [InlineData(2, "IEnumerable<int> M(IEnumerable<T> a) => a.Select(x => x.I(1)).OrderBy(x => T.S(x));")]
    [InlineData(1, "int M(T a) => a.\nI(\n1\n);")]
    [InlineData(1, "int M(T a) => a . /* why */ I /* so */ (1);")]
    [InlineData(1, "int M(T a) => a.\\u0049(1);")]
    [InlineData(1, "int M(T a) => a.@I(1);")]
    [InlineData(1, "void M(T a) {\n#line 100 \"other.cs\"\na.I(1);\n#line hidden\n}")]
    [InlineData(1, "void M(T a) {\n#pragma warning disable\na.I(1); }")]
    [InlineData(1, "void M() => _ = G<int>.S(1);")]
    [InlineData(1, "void M<U>(U a) => _ = G<U>.S(a);")]
    [InlineData(1, "void M<U>(U a) => new G<U>().X<string>(a);")]
    [InlineData(1, "void M<U>(U? a) where U : T => a?.F?.I(1);")]
    [InlineData(1, "dynamic M(T a) => a.I(1);")]
    [InlineData(2, "int M(T a) => a.I(1) + new C().M(new T());[Trace]int Q()=>1;int R()=>Q();")]
    public void Call_AtAnyPlace_IsIntercepted(int calls, string member) => DiagnoseCall.IsTraced($$"""
        using System.Linq;
        public record T { public T? F; [Trace] public int I(int a) => a; [Trace] public static int S(int a, int b = 0) => a; [Trace] public T? G() => F; [Trace] public static T N() => new(); [Trace] public async Task<int> A(int a) { await Task.Yield(); return a; } public T() { F = null; } }
        public class G<T> { [Trace] public static T S(T a) => a; [Trace] public void X<U>(T a) { } }
        public class C { {{member}} }
        """, calls);

    [Fact]
    public void Call_ByUsingStatic_IsIntercepted() =>
        DiagnoseCall.IsTraced("using static A.B; namespace A { static class B { [Trace] public static void M() { } } } class C { void Use() => M(); }");

    [Fact]
    public void Call_ByAlias_IsIntercepted() =>
        DiagnoseCall.IsTraced("using X = A.B; namespace A { static class B { [Trace] public static void M() { } } } class C { void Use() => X.M(); }");

    [Fact]
    public void Call_InTopLevelStatements_IsIntercepted()
    {
        var run = InterceptorHarness.Diagnose(InterceptorHarness.Compile(
            """
            var job = new Job();
            job.Run();
            Local();
            static void Local() => Job.Count();
            [Trace] class Job { public void Run() { } public static int Count() => 1; }
            """,
            OutputKind.ConsoleApplication));

        Assert.Equal(2, InterceptorHarness.CountCalls(HarnessRules.WithoutDiagnostics(run)));
    }

    [Fact]
    public void Calls_OfOneMethod_ShareAnInterceptor()
    {
        var run = InterceptorHarness.Run("class C { [Trace] void M() { } void Use() { M(); M(); this.M(); } }");

        Assert.Equal(3, InterceptorHarness.CountCalls(run));
        Assert.Equal(1, run.Sources.Single().Value.Split("new global::Itential.Diagnostics.Tracing.TracedMethod(").Length - 1);
    }

    [Fact]
    public void Calls_OfAnExtensionInBothForms_HaveAnInterceptorEach()
    {
        var run = InterceptorHarness.Run("static class C { [Trace] public static void M(this string a) { } static void Use() { \"\".M(); C.M(\"\"); } }");

        Assert.Equal(2, run.Sources.Single().Value.Split("new global::Itential.Diagnostics.Tracing.TracedMethod(").Length - 1);
    }

    [Fact]
    public void Files_OfOneNameInTwoFolders_HaveAnOutputEach()
    {
        var compilation = InterceptorHarness.Compile("class C { [Trace] public void M() { } void Use() => M(); }")
            .AddSyntaxTrees(Parse("A/Same.cs", "class A { void Use(C c) => c.M(); }"), Parse("B/Same.cs", "class B { void Use(C c) { c.M(); c.M(); } }"), Parse("A/same.cs", "class D { void Use(C c) => c.M(); }"));

        var run = HarnessRules.WithoutDiagnostics(InterceptorHarness.Diagnose(compilation));

        Assert.Equal(4, run.Sources.Count);
        Assert.Equal(5, InterceptorHarness.CountCalls(run));
    }

    [Fact]
    public void Files_OfTheSameContent_AreLeftAlone()
    {
        const string Text = "file class A { static void Use(C c) => c.M(); }";
        var compilation = InterceptorHarness.Compile("class C { [Trace] public void M() { } }").AddSyntaxTrees(Parse("A.cs", Text), Parse("B.cs", Text));

        var run = InterceptorHarness.Diagnose(compilation);

        Assert.Equal(2, run.Diagnostics.Length);
        Assert.All(run.Diagnostics, found => Assert.Equal(
            "This call of 'M' is not traced: another file has the same content, so that the compiler cannot tell their calls apart; change one of them",
            found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Empty(run.Sources);
    }

    private static SyntaxTree Parse(string path, string text) => Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(text, InterceptorHarness.Options, path);
}
