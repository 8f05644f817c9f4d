namespace Itential.Diagnostics.Generator.Tests.Diagnostics;

public sealed class AttributeWithoutEffectTests
{
    [Theory]
    [InlineData("F", "calls of local functions cannot be intercepted; make it a method", "class C { void M() { F(); [[|Trace|]] void F() { } } }")]
    [InlineData("lambda", "calls of lambdas cannot be intercepted; make it a method", "class C { Action M() => [[|Trace|]] () => { }; }")]
    [InlineData("get_P", "properties and events are not traced; move the code to a method", "class C { int P { [[|Trace|]] get => 1; } }")]
    [InlineData("set_P", "properties and events are not traced; move the code to a method", "class C { int P { [[|Trace|]] set { } } }")]
    [InlineData("add_E", "properties and events are not traced; move the code to a method", "class C { event Action E { [[|Trace|]] add { } remove { } } }")]
    [InlineData("op_Addition", "operators are not traced; move the code to a method", "class C { [[|Trace|]] public static C operator +(C a, C b) => a; }")]
    [InlineData("op_Implicit", "operators are not traced; move the code to a method", "class C { [[|Trace|]] public static implicit operator int(C a) => 1; }")]
    [InlineData("Finalize", "finalizers are not traced; move the code to a method", "class C { [[|Trace|]] ~C() { } }")]
    [InlineData("I.M", "it is called through its interface only; put [Trace] on the interface", "interface I { void M(); } class C : I { [[|Trace|]] void I.M() { } }")]
    [InlineData("M", "a [Conditional] method may be left out where it is called, and generated code cannot know it; remove one of the attributes", "class C { [[|Trace|], System.Diagnostics.Conditional(\"X\")] void M() { } }")]
    [InlineData("M", "generated code cannot name a type of its signature; make the type internal or public, and not file-local", "class C { class D; [[|Trace|]] void M(D a) { } }")]
    [InlineData("M", "a static member of an interface is called through a type parameter, where no interceptor fits; put [Trace] on the implementations", "interface I { [[|Trace|]] static abstract void M(); }")]
    [InlineData("M", "nothing traces it; remove the attribute, or put [Trace] on 'C'", "class C { [[|Trace(false)|]] void M() { } }")]
    [InlineData("C", "nothing is traced without it; remove it, or write [Trace(false)] on a method to leave it out", "[[|Trace(false)|]] class C { void M() { } }")]
    [InlineData("D", "generated code cannot name it; make it and every type around it internal or public, and not file-local", "class C { [[|Trace|]] class D { public void M() { } } }")]
    [InlineData("C", "generated code cannot name it; make it and every type around it internal or public, and not file-local", "[[|Trace|]] file class C { public void M() { } }")]
    [InlineData("C", "it declares no method that could be traced; remove the attribute", "[[|Trace|]] class C { int P { get; set; } public C() { } }")]
    [InlineData("C", "it declares no method that could be traced; remove the attribute", "[[|Trace|]] record C(int A);")]
    [InlineData("C", "it declares no method that could be traced; remove the attribute", "[[|Trace|]] class C { [Trace(false)] void M() { } }")]
    [InlineData("C", "it declares no method that could be traced; remove the attribute", "[[|global::Itential.Diagnostics.TraceAttribute|]] struct C { }")]
    public Task AttributeWithoutEffect_Declared_IsReported(string name, string reason, string source) => DiagnoseAttribute.ReportsAsync(name, reason, source);

    [Theory]
    [InlineData("class C { [Trace] void M() { F(); void F() { } } }")]
    [InlineData("[Trace] class C { int P { get; set; } void M() { } [Trace(false)] void N() { } }")]
    [InlineData("[Trace] interface I { void M(); [Trace(false)] void N(); }")]
    [InlineData("[Trace] interface I { [Trace] void M(); }")]
    [InlineData("interface I { [Trace] void M(); }")]
    [InlineData("interface I { void M(); } class C : I { [Trace] public void M() { } }")]
    [InlineData("class C { [Trace] internal class D { public void M() { } } }")]
    [InlineData("[Trace] record C(int A) { public void M() { } }")]
    [InlineData("[Trace] abstract class C { protected abstract void M(); }")]
    [InlineData("static class C { [Trace] static void M() { } [Trace] public static void N(this string a) { } }")]
    [InlineData("class TraceAttribute : Attribute; [global::TraceAttribute] class C { }")]
    [InlineData("[Obsolete] class C { }")]
    public Task AttributeWithoutEffect_NearMiss_IsSilent(string source) => DiagnoseAttribute.IsSilentAsync(source);
}
