using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Tests.Diagnostics;

public sealed class InterfaceNotTraceableTests
{
    [Theory]
    [InlineData("it is private; make it internal or public", "class C { [Trace] private interface [|I|] { void M(); } }")]
    [InlineData("it is protected; make it internal or public", "public class C { [Trace] protected interface [|I|] { void M(); } }")]
    [InlineData("the type 'D' around it is private; make it internal or public", "class C { private class D { [Trace] internal interface [|I|] { void M(); } } }")]
    [InlineData("it is local to its file; remove 'file'", "[Trace] file interface [|I|] { void M(); }")]
    [InlineData("the type 'C' around it is generic; move the interface out of it", "class C<T> { [Trace] internal interface [|I|] { void M(); } }")]
    [InlineData("it is obsolete, and using it is an error; remove [Trace]", "[Obsolete(\"x\", true), Trace] public interface [|I|] { void M(); }")]
    [InlineData("its member 'I.N' is static abstract, which an instance cannot stand for; move it to an interface of its own", "[Trace] public interface [|I|] { void M(); static abstract void N(); }")]
    [InlineData("its member 'A.N' is static abstract, which an instance cannot stand for; move it to an interface of its own", "public interface A { static abstract int N { get; } } [Trace] public interface [|I|] : A { void M(); }")]
    [InlineData("its member 'I.N' is not accessible to other types; make it public", "[Trace] public interface [|I|] { void M(); protected void N(); }")]
    [InlineData("its member 'I.P' is not accessible to other types; make it public", "[Trace] public interface [|I|] { void M(); int P { get; protected set; } }")]
    [InlineData("its member 'I.N' has an __arglist; use 'params'", "[Trace] public interface [|I|] { void N(__arglist); }")]
    [InlineData("its member 'I.N' has [OverloadResolutionPriority], so that other overloads cannot be called; remove it", "[Trace] public interface [|I|] { [OverloadResolutionPriority(1)] void N(object a); void N(string a); }")]
    [InlineData("it has no method to trace; remove [Trace]", "[Trace] public interface [|I|] { int P { get; } event Action E; static void S() { } }")]
    [InlineData("it has no method to trace; remove [Trace]", "[Trace] public interface [|I|] { [Trace(false)] void M(); }")]
    [InlineData("its member 'I.N' is static abstract, which an instance cannot stand for; move it to an interface of its own", "[Trace] public interface [|I|]<T> { static abstract void N(); }", "I<T>")]
    public void InterfaceNotTraceable_Declared_IsReported(string reason, string source, string name = "I") =>
        Diagnose.Reports("ITD006", $"No decorator can be written for '{name}': {reason}", source);

    [Theory]
    [InlineData("class C { [Trace] internal interface I { void M(); } }")]
    [InlineData("public class C { [Trace] protected internal interface I { void M(); } }")]
    [InlineData("[Obsolete(\"x\", false), Trace] public interface I { void M(); }")]
    [InlineData("[Trace] public interface I { void M(); static virtual void N() { } }")]
    [InlineData("[Trace] public interface I { void M(); private protected class D; int P { get => 1; private set { } } }")]
    [InlineData("public interface A { void M(); } [Trace] public interface I : A;")]
    [InlineData("[Trace] public interface I { [Trace(false)] void M(); void N(); }")]
    public void InterfaceNotTraceable_NearMiss_IsSilent(string source) => Diagnose.IsSilent(source);

    [Theory]
    [InlineData("what 'T' stands for is not known here; call it with a closed type", "IRepo<T>", "class C { void M<T>(IServiceCollection services) => services.AddTracing<[|IRepo<T>|]>(); }")]
    [InlineData("what 'T' stands for is not known here; call it with a closed type", "IRepo<T[]>", "class C { void M<T>(IRepo<T[]> a, ILogger logger) => a.[|Traced|](logger); }")]
    [InlineData("no class implements an interface of 'dynamic'; use 'object'", "IRepo<List<dynamic>>", "class C { void M(IServiceCollection services) => services.AddTracing<[|IRepo<List<dynamic>>|]>(); }")]
    [InlineData("generated code cannot name 'D'; make it and every type around it internal or public", "IRepo<D>", "class C { private class D; void M(IServiceCollection services) => services.AddTracing<[|IRepo<D>|]>(); }")]
    [InlineData("two of its members become 'IRepo<int>.Add(int)' with these type arguments; rename one of them", "IRepo<int>", "class C { void M(IServiceCollection services) => services.AddTracing<[|IRepo<int>|]>(); }")]
    public void InterfaceNotTraceable_Used_IsReported(string reason, string name, string source) => Diagnose.Reports(
        "ITD006",
        $"No decorator can be written for '{name}': {reason}",
        source + "\n[Trace] public interface IRepo<T> { void Add(T item); void Add(int item); }");

    [Theory]
    [InlineData("IRepo.Add(ref int)", "void Add(ref T item); void Add(ref int item);")]
    [InlineData("IRepo.Add<U>(int, U)", "void Add<U>(T item, U other); void Add<U>(int item, U other);")]
    public void InterfaceNotTraceable_MembersThatMeet_AreReported(string member, string members) => Diagnose.Reports(
        "ITD006",
        $"No decorator can be written for 'IRepo<int>': two of its members become '{member.Replace("IRepo", "IRepo<int>", StringComparison.Ordinal)}' with these type arguments; rename one of them",
        $"class C {{ void M(IServiceCollection services) => services.AddTracing<[|IRepo<int>|]>(); }} [Trace] public interface IRepo<T> {{ {members} }}");

    [Theory]
    [InlineData("void Add(ref T item); void Add(int item);")]
    [InlineData("void Add<U>(T item); void Add(int item);")]
    public void InterfaceNotTraceable_MembersThatDiffer_AreSilent(string members) => Diagnose.IsSilent(
        $"class C {{ void M(IServiceCollection services) => services.AddTracing<IRepo<int>>(); }} [Trace] public interface IRepo<T> {{ {members} }}");

    [Fact]
    public void InterfaceNotTraceable_DeclaredAndUsed_IsToldOnce() => Diagnose.Reports(
        "ITD006",
        "No decorator can be written for 'IRepo<T>': it has no method to trace; remove [Trace]",
        "class C { void M(IServiceCollection services) => services.AddTracing<IRepo<int>>(); } [Trace] public interface [|IRepo|]<T> { T P { get; } }");

    [Fact]
    public void InterfaceNotTraceable_InAnOldLanguage_IsReported()
    {
        var marked = MarkedSource.Parse("[Itential.Diagnostics.Trace] public interface [|I|] { void M(); }");
        var options = Microsoft.CodeAnalysis.CSharp.CSharpParseOptions.Default.WithLanguageVersion(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp8);

        var run = DecoratorHarness.Diagnose(DecoratorHarness.Compile(marked.Text, options));

        marked.Expect(run, "ITD006", "No decorator can be written for 'I': generated code needs C# 9, and this project is compiled as C# 8.0; raise <LangVersion>");
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void InterfaceNotTraceable_InternalMembersOfAnotherAssembly_AreReported()
    {
        var library = DecoratorHarness.Compile("public interface ILibrary { void M(); internal void N() { } }").WithAssemblyName("Library").ToMetadataReference();

        Diagnose.Reports(
            "ITD006",
            "No decorator can be written for 'I': its member 'ILibrary.N' is internal to 'Library'; make it public",
            "[Trace] public interface [|I|] : ILibrary;",
            library);
    }

    [Fact]
    public void InterfaceNotTraceable_UsedOfAnotherAssembly_IsReportedThere()
    {
        var library = DecoratorHarness.Compile("[Trace] public interface ILibrary<T> { void M(); internal void N() { } }").WithAssemblyName("Library").ToMetadataReference();

        Diagnose.Reports(
            "ITD006",
            "No decorator can be written for 'ILibrary<int>': its member 'ILibrary.N' is internal to 'Library'; make it public",
            "class C { void M(IServiceCollection services) => services.AddTracing<[|ILibrary<int>|]>(); }",
            library);
    }

    [Fact]
    public void InterfaceNotTraceable_PointersOfAnotherAssembly_NeedUnsafeCode()
    {
        var library = DecoratorHarness.Compile("public unsafe interface ILibrary { void M(int* a); }").WithAssemblyName("Library").ToMetadataReference();
        var marked = MarkedSource.Parse("[Trace] public interface [|I|] : ILibrary;");
        var compilation = DecoratorHarness.Compile(marked.Text).AddReferences(library);

        var run = DecoratorHarness.Diagnose(compilation.WithOptions(compilation.Options.WithAllowUnsafe(false)));

        marked.Expect(run, "ITD006", "No decorator can be written for 'I': its member 'ILibrary.M' has a pointer, and this project does not allow unsafe code; set <AllowUnsafeBlocks>");
    }
}
