namespace Itential.Diagnostics.Generator.Tests.Diagnostics;

public sealed class CallNotTracedTests
{
    private const string Base = "an interceptor would call the override instead of the base; move what is to be traced to a method that is not overridden";
    private const string Tree = "it stands in an expression tree, which would then hold the interceptor; put the result in a variable first";
    private const string Dynamic = "an argument of type dynamic lets it be bound at run time; cast the argument";
    private const string Conditional = "a [Conditional] method may be left out where it is called, and generated code cannot know it; remove one of the attributes";
    private const string Unnameable = "generated code cannot name a type of its signature; make the type internal or public, and not file-local";
    private const string StaticMember = "a static member of an interface is called through a type parameter, where no interceptor fits; put [Trace] on the implementations";
    private const string RefStruct = "what a ref struct's method gives may refer to the struct, which an interceptor may not pass on; move the code to another type";

    [Theory]
    [InlineData(Base, "class B { [Trace] public virtual void M() { } } class C : B { public override void M() => base.[|M|](); }")]
    [InlineData(Base, "class B { [Trace] public void M() { } } class C : B { void Use() => base.[|M|](); }")]
    [InlineData(Base, "class B { [Trace] public virtual void M<T>() { } } class C : B { void Use() { Action a = () => base.[|M|]<int>(); } }")]
    [InlineData(Tree, "using System.Linq.Expressions; class C { [Trace] static int M() => 1; Expression<Func<int>> E = () => [|M|](); }")]
    [InlineData(Tree, "using System.Linq.Expressions; class C { [Trace] static int M() => 1; void Use(LambdaExpression e) => Use((int a) => a + [|M|]()); }")]
    [InlineData(Tree, "using System.Linq.Expressions; class C { [Trace] static int M() => 1; Expression<Func<Func<int>>> E => () => () => [|M|](); }")]
    [InlineData(Tree, "using System.Linq; class C { [Trace] static int M() => 1; void Use(IQueryable<int> q) => q.Where(x => x == [|M|]()); }")]
    [InlineData(Tree, "using System.Linq; class C { [Trace] static int M() => 1; void Use(IQueryable<int> q) => _ = from x in q where x == [|M|]() select x; }")]
    [InlineData(Tree, "using System.Linq; class C { [Trace] static int M() => 1; void Use(IQueryable<int> q) => _ = from x in q select x + [|M|](); }")]
    [InlineData(Tree, "using System.Linq; class C { [Trace] static int M() => 1; void Use(IQueryable<int> q) => _ = from x in q orderby [|M|]() select x; }")]
    [InlineData(Tree, "using System.Linq; class C { [Trace] static int M() => 1; void Use(IQueryable<int> q) => _ = from x in q let y = [|M|]() select y; }")]
    [InlineData(Tree, "using System.Linq; class C { [Trace] static int M(int a) => 1; void Use(IQueryable<int> q) => _ = from x in q join y in q on x equals [|M|](y) select x; }")]
    [InlineData(Tree, "using System.Linq; class C { [Trace] static int M(int a) => 1; void Use(IQueryable<int> q) => _ = from x in q group [|M|](x) by x; }")]
    [InlineData(Dynamic, "class C { [Trace] void M(int a) { } void Use(dynamic a) => [|M|](a); }")]
    [InlineData(Dynamic, "class C { [Trace] void M(int a) { } void Use(C c, dynamic a) => c.[|M|](a); }")]
    [InlineData(Dynamic, "class C { [Trace] void M(int a) { } void M(string a) { } void Use(dynamic a) => [|M|](a); }")]
    [InlineData(Conditional, "class C { [System.Diagnostics.Conditional(\"X\"), Trace] void M() { } void Use() => [|M|](); }")]
    [InlineData(Unnameable, "class C { class D; [Trace] void M(D a) { } void Use() => [|M|](new()); }")]
    [InlineData(Unnameable, "class C { protected class D; [Trace] protected D? M() => null; void Use() => [|M|](); }")]
    [InlineData(Unnameable, "class C { class D; [Trace] void M(List<(int, D[])> a) { } void Use() => [|M|]([]); }")]
    [InlineData(Unnameable, "class C { class D { [Trace] public void M() { } } void Use() => new D().[|M|](); }")]
    [InlineData(Unnameable, "class C { interface D; [Trace] void M<T>() where T : D { } void Use() => [|M|]<D>(); }")]
    [InlineData(Unnameable, "class C<T> where T : C<T>.D { internal class D; } file class F { [Trace] public void M() { } void Use() => [|M|](); }")]
    [InlineData(Unnameable, "file class D; class C { [Trace] static void M(object a) { D? b = a as D; } } file class E { [Trace] internal static void N() { } void Use() => [|N|](); }")]
    [InlineData(Unnameable, "static class C { extension(string a) { [Trace] public int M() => 1; } static void Use() => _ = \"\".[|M|](); }")]
    [InlineData(Unnameable, "class C { class D; [Trace] unsafe void M(delegate*<D, void> a) { } unsafe void Use() => [|M|](null); }")]
    [InlineData(StaticMember, "interface I { [Trace] static abstract void M(); } class C { void Use<T>() where T : I => T.[|M|](); }")]
    [InlineData(StaticMember, "interface I { [Trace] static virtual void M() { } } class C { void Use<T>() where T : I => T.[|M|](); }")]
    [InlineData(RefStruct, "ref struct S { [Trace, UnscopedRef] public ref int M() => throw null!; void Use() => [|M|]() = 1; }")]
    [InlineData(RefStruct, "ref struct S { [Trace] public Span<int> M() => default; void Use() => [|M|](); }")]
    [InlineData(RefStruct, "ref struct S { [Trace] public S M() => default; void Use() => [|M|](); }")]
    [InlineData("an argument list of unknown length cannot be passed on; use params", "class C { [Trace] void M(__arglist) { } void Use() => [|M|](__arglist(1)); }")]
    [InlineData("a type parameter hides another of the same name; rename it", "#pragma warning disable CS0693\nclass C<T> { [Trace] public void M<T>(T a) { } void Use() => [|M|](1); }")]
    [InlineData("generated code cannot reach a private method of a generic static class; make it internal", "static class C<T> { [Trace] static void M() { } static void Use() => [|M|](); }")]
    [InlineData("generated code cannot reach a private method of a generic static class; make it internal", "class C<T> { internal static class D { [Trace] static void M() { } static void Use() => [|M|](); } }")]
    public void CallNotTraced_Call_IsReported(string reason, string source)
    {
        var name = MarkedSource.Parse(source) is var marked ? marked.Text.Substring(marked.Span.Start, marked.Span.Length) : "";

        DiagnoseCall.Reports("ITD001", $"This call of '{name}' is not traced: {reason}", source);
    }

    [Theory]
    [InlineData("interface I { [Trace] void M(); } class C { void Use<T>(T a) where T : I => a.[|M|](); }")]
    [InlineData("interface I { [Trace] void M(); } class C { void Use<T>(T[] a) where T : struct, I => a[0].[|M|](); }")]
    [InlineData("interface I { [Trace] void M(); } class C { void Use<T>(T? a) where T : struct, I => a?.[|M|](); }")]
    [InlineData("class B { [Trace] public void M() { } } class C { void Use<T>(T a) where T : B => (a).[|M|](); }")]
    [InlineData("static class B { [Trace] public static void M<T>(this T a) { } } interface I { [Trace] void N(); } class C { void Use<T>(T a) where T : I => a.[|N|](); }")]
    public void CallNotTraced_ReceiverOfATypeParameter_IsReported(string source)
    {
        var name = MarkedSource.Parse(source) is var marked ? marked.Text.Substring(marked.Span.Start, marked.Span.Length) : "";

        DiagnoseCall.Reports(
            "ITD001",
            $"This call of '{name}' is not traced: the receiver's type is the type parameter 'T', and an interceptor would box it; call the method through a variable of the declaring type",
            source);
    }

    [Theory]
    [InlineData("class B { [Trace] public virtual void M() { } } class C : B { public override void M() { } void Use() => ((B)this).M(); }")]
    [InlineData("interface I { [Trace] void M(); } class C { void Use<T>(T a) where T : I => ((I)a).M(); }")]
    [InlineData("static class B { [Trace] public static void M<T>(this T a) { } } class C { void Use<T>(T a) => a.M(); }")]
    [InlineData("class C { [Trace] static int M() => 1; Func<int> E = () => M(); }")]
    [InlineData("using System.Linq; class C { [Trace] static int M() => 1; void Use(IEnumerable<int> q) => _ = from x in q where x == M() select x; }")]
    [InlineData("using System.Linq; class C { [Trace] static IQueryable<int> M() => throw null!; void Use() => _ = from x in M() select x; }")]
    [InlineData("using System.Linq; class C { [Trace] static int M() => 1; void Use(IQueryable<int> q) => q.Take(M()); }")]
    [InlineData("class C { [Trace] void M(object a) { } void Use(dynamic a) => M((object)a); }")]
    [InlineData("class C { [System.Diagnostics.DebuggerHidden, Trace] void M() { } void Use() => M(); }")]
    [InlineData("class C { internal class D; [Trace] void M(D a) { } void Use() => M(new()); }")]
    [InlineData("interface I { [Trace] static void M() { } } class C { void Use() => I.M(); }")]
    [InlineData("ref struct S { [Trace] public int M() => 1; void Use() => M(); }")]
    [InlineData("struct S { [Trace] public Span<int> M() => default; void Use() => M(); }")]
    public void CallNotTraced_NearMiss_IsTraced(string source) => DiagnoseCall.IsTraced(source);

    [Theory]
    [InlineData("class B { [Trace(false)] public virtual void M() { } } class C : B { public override void M() => base.M(); }")]
    [InlineData("class B { public virtual void M() { } [Trace] public void M(int a) { } } class C : B { public override void M() => base.M(); }")]
    [InlineData("class C { [Trace] void M(int a) { } void N(int a) { } void Use(dynamic a) => N(a); }")]
    [InlineData("class C { void M(int a) { } void Use(dynamic a) { M(a); a.N(); } } class D { [Trace] public void N() { } }")]
    public void CallNotTraced_OfAnUntracedMethod_IsSilent(string source) => DiagnoseCall.IsSilent(source);

    [Fact]
    public void CallNotTraced_Suppressed_IsQuiet()
    {
        var run = InterceptorHarness.Diagnose("class B { [Trace] public void M() { } } class C : B { void Use() {\n#pragma warning disable ITD001\nbase.M(); } }");

        Assert.All(run.Diagnostics, found => Assert.True(found.IsSuppressed));
    }
}
