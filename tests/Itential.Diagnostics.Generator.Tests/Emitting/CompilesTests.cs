namespace Itential.Diagnostics.Generator.Tests.Emitting;

/// <summary>The harness fails for output that does not compile without a word.</summary>
public sealed class CompilesTests
{
    [Theory]
    [InlineData("void M();")]
    [InlineData("int M(int a, string? b, string c);")]
    [InlineData("Task M(CancellationToken token = default);")]
    [InlineData("Task<int> M(); ValueTask N(); ValueTask<string?> O();")]
    [InlineData("IAsyncEnumerable<int> M(CancellationToken token); IEnumerable<int> N(); IAsyncEnumerator<int> O();")]
    [InlineData("void M(ref int a, out string b, in long c, ref readonly Guid d);")]
    [InlineData("ref int M(); ref readonly Guid N(int a);")]
    [InlineData("void M(params int[] a); void N(params ReadOnlySpan<int> a); void O(params List<string> a);")]
    [InlineData("unsafe int* M(int* a, delegate*<int, void> b, int*[] c); unsafe byte* P { get; set; }")]
    [InlineData("dynamic M(dynamic a, List<dynamic?> b, ref dynamic c); dynamic P { get; set; } dynamic this[dynamic a] { get; }")]
    [InlineData("T M<T>(T a); T? N<T>(T? a); T? O<T>(T? a) where T : class; T? P<T>(T? a) where T : struct;")]
    [InlineData("T? M<T>(T? a) where T : notnull; T? N<T>(T? a) where T : IDisposable?; T? O<T>(T a) where T : System.IO.Stream, new(); unsafe T* P<T>(T* a) where T : unmanaged;")]
    [InlineData("void M<T, U>(T a, U b) where T : U where U : class; T N<T>(T a) where T : Enum; T? O<T>(T? a) where T : class?;")]
    [InlineData("void M<T>(T a) where T : allows ref struct; T N<T>(scoped T a) where T : struct, allows ref struct;")]
    [InlineData("Span<int> M(Span<int> a, scoped Span<int> b, scoped ref int c, [UnscopedRef] out int d);")]
    [InlineData("[UnscopedRef] ref int M();")]
    [InlineData("void @class(int @event, string @record, long @field, int @await); Task @await(); int @this { get; }")]
    [InlineData("void M(int exception, int trace, int _inner, int _logger, int inner, int M_Method, int M_Traced); void N<_inner>(_inner exception);")]
    [InlineData("(int A, string? B) M((int C, int) d); (int A, string B) P { get; }")]
    [InlineData("void M(); int P { get; set; } string? Q { get; } long R { set; } int S { get; init; } ref int T { get; } ref readonly int U { get; }")]
    [InlineData("void M(); int this[int a, in long b] { get; set; } string this[string value, params int[] rest] { get; } [IndexerName(\"Item\")] int this[ref readonly Guid a] { get; }")]
    [InlineData("void M(); event EventHandler? E; event Action<int> @lock;")]
    [InlineData("void M() { } int N() => 1; int P => 2; int Q { get => 1; set { } } event Action E { add { } remove { } }")]
    [InlineData("void M(); private void N() { } sealed void O() { } static void P() { } private int Q => 1; static int R => 1; const int S = 1; class Nested; delegate void D(); sealed int T => 1;")]
    [InlineData("void M(); static virtual void N() { } static int operator +(I a, I b) => 1;")]
    [InlineData("void M(int a); void M(long a); void M(object a); void M<T>(T a); void M(ref int a); void M(in long a); void M(int a, int b = 1);")]
    [InlineData("[Obsolete] void M(); [Obsolete(\"x\", true)] int N(); [Obsolete(\"x\", true)] int P { get; } [Obsolete(\"x\", true)] event Action E; [Obsolete(\"x\", DiagnosticId = \"X1\")] void O(); [Obsolete(null)] void P1(); [Obsolete(null, false)] void Q();")]
    [InlineData("[Experimental(\"X1\")] void M(); [Experimental(\"X2\")] int P { get; }")]
    [InlineData("[RequiresUnreferencedCode(\"x\")] void M(); int P { [RequiresDynamicCode(\"x\")] get; } int Q { [RequiresUnreferencedCode(\"x\")] get; }")]
    [InlineData("void M<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] T>(); [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type N([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type a);")]
    [InlineData("internal void M(); protected internal void N(); internal int P { get; set; } int Q { get; internal set; } int R { get => 1; private set { } }")]
    [InlineData("[Trace(false)] void M(); [Trace(false)] Task<int> N(); void O(); [Trace] void P();")]
    [InlineData("void M(TypedReference a); Nullable<int> O(int? a); void P(Func<int, Task<string?>>? a, int[]?[,] b);")]
    [InlineData("Task<T> M<T>(T a, CancellationToken token) where T : class?; ValueTask<T?> N<T>(); Task? O(); IAsyncEnumerable<T?> P<T>() where T : class;")]
    [InlineData("string ToString(); int GetHashCode(); Type GetType(); object MemberwiseClone(); bool Equals(object? other); void Dispose();")]
    public void Members_OfAnInterface_Compile(string members)
    {
        var run = DecoratorHarness.Run($"[Trace] public partial interface I {{ {members} }}");

        Assert.Equal(["I.Traced.g.cs", "TracedInterfaceRegistration.g.cs"], run.Sources.Keys.Order());
    }

    [Theory]
    [InlineData("[Trace] public interface I : IDisposable, IAsyncDisposable { }")]
    [InlineData("[Trace] public interface I : IList<string?> { }")]
    [InlineData("[Trace] public interface I : IComparable<I>, IEquatable<string>, IFormattable { }")]
    [InlineData("public interface A { void M(); int P { get; } } public interface B { int M(); int P { get; set; } } [Trace] public interface I : A, B { new string M(); new long P { get; } }")]
    [InlineData("public interface A<T> { T M(T a); } [Trace] public interface I : A<int>, A<string?> { }")]
    [InlineData("public interface A { void M(); int P { get; } event Action E; } [Trace] public interface I : A { void A.M() { } int A.P => 1; event Action A.E { add { } remove { } } }")]
    [InlineData("public interface A { void M() { } } [Trace] public interface I : A { abstract void A.M(); void N(); }")]
    [InlineData("public interface A { void M(object a); } [Trace] public interface I : A { void M(string a); }")]
    [InlineData("namespace Some.@namespace { internal class Outer { [Trace] internal interface @interface { void M(); } } }")]
    [InlineData("[Trace] public interface @I_A { void M(); } namespace I { [Trace] public interface A { void M(); } }")]
    [InlineData("[Trace] public interface I { void M(); } [Trace] public interface i { void M(); }")]
    [InlineData("[Obsolete] [Trace] public interface I { void M(); }")]
    [InlineData("[Experimental(\"X1\")] [Trace] public interface I { void M(); }")]
    [InlineData("#nullable disable\n[Trace] public interface I { string M(string a); T N<T>(T a) where T : class; }")]
    [InlineData("namespace Sample { [Trace] public interface Itential { void M(Global a); } [Trace] public interface System { void M(); } public class Global; }")]
    public void Interfaces_OfManyKinds_Compile(string source) => Assert.NotEmpty(DecoratorHarness.Run(source).Sources);

    [Fact]
    public void Interface_WithoutTheAttribute_GetsNothing() => Assert.Empty(DecoratorHarness.Run("""
        public interface I { void M(); }
        [Trace(false)] public interface J { void M(); }
        [Trace] public class C { public void M() { } }
        [Trace] public interface IOpen<T> { void M(T a); }
        """).Sources);

    [Fact]
    public void Interface_Partial_IsWrittenOnce()
    {
        var run = DecoratorHarness.Run("[Trace] public partial interface I { void M(); } public partial interface I { void N(); }");

        Assert.Contains("global::I.M()", run.Client, StringComparison.Ordinal);
        Assert.Contains("global::I.N()", run.Client, StringComparison.Ordinal);
    }

    [Fact]
    public void Interface_ThatDoesNotCompile_IsLeftToTheCompiler()
    {
        var compilation = DecoratorHarness.Compile("[Trace] public interface I : IMissing { void M(); } [Trace] public interface J { void M(List<Missing> a); }");

        var result = Microsoft.CodeAnalysis.CSharp.CSharpGeneratorDriver.Create(new DecoratorGenerator()).RunGenerators(compilation).GetRunResult();

        Assert.Empty(result.GeneratedTrees);
        Assert.Empty(result.Diagnostics);
    }
}
