namespace Itential.Diagnostics.Generator.Tests.Emitting;

/// <summary>Each method is called once. The harness fails for output that does not compile without a word.</summary>
public sealed class InterceptedSignatureTests
{
    [Theory]
    [InlineData("void M()", "M()")]
    [InlineData("int M(int a, string? b, string c)", "_ = M(1, null, \"\")")]
    [InlineData("int @class(int @event, string @record, long @field, int @await)", "_ = @class(1, \"\", 2, 3)")]
    [InlineData("int M(int self, int trace, int exception, int target)", "_ = M(1, 2, 3, 4)")]
    [InlineData("void M<self, trace>(self exception, trace self0)", "M(1, 2)")]
    [InlineData("int __method0()", "_ = __method0()")]
    [InlineData("int Run_0()", "_ = Run_0()")]
    [InlineData("int Interceptors()", "_ = Interceptors()")]
    [InlineData("int __accessor0()", "_ = __accessor0()")]
    [InlineData("string? M(string? a, List<string?> b)", "_ = M(null, [])")]
    [InlineData("(int A, string? B) M((int C, int) d, (int, (long X, long Y)) e)", "_ = M((1, 2), (3, (4, 5))).A")]
    [InlineData("void M(params int[] a)", "M(1, 2)")]
    [InlineData("int M(params Span<int> a)", "_ = M(1, 2)")]
    [InlineData("int M(params ReadOnlySpan<int> a)", "_ = M(1, 2)")]
    [InlineData("int M(params List<string> a)", "_ = M()")]
    [InlineData("Span<int> M(Span<int> a, scoped Span<int> b, scoped ref int c)", "var c = 1; _ = M(default, stackalloc int[1], ref c)")]
    [InlineData("void M([UnscopedRef] out int a, scoped in Guid b)", "M(out _, default)")]
    [InlineData("void M(ref int a, out string b, in long c, ref readonly Guid d)", "var a = 1; var d = Guid.Empty; var l = L; M(ref a, out _, in l, in d)")]
    [InlineData("void M(in long a, in long b)", "var l = L; M(1, in l)")]
    [InlineData("ref int M()", "M() = 1")]
    [InlineData("ref readonly Guid M(int a)", "_ = M(1)")]
    [InlineData("int* M(int* a, delegate*<int, void> b, int*[] c)", "_ = M(null, null, [])")]
    [InlineData("delegate*<int, void> M(void* a)", "_ = M(null)")]
    [InlineData("delegate* unmanaged<ref int, string> M()", "_ = M()")]
    [InlineData("void M(Func<int*[]>? a)", "M(null)")]
    [InlineData("void M(List<int*[]>? a)", "M(null)")]
    [InlineData("dynamic M(object a, List<dynamic?> b)", "object a = M(1, [])")]
    [InlineData("void M(dynamic a)", "M((object)1)")]
    [InlineData("void M(ref dynamic a)", "dynamic a = 1; M(ref a)")]
    [InlineData("T M<T>(T a)", "_ = M(1)")]
    [InlineData("T? M<T>(T? a) where T : class", "_ = M(\"\")")]
    [InlineData("T? M<T>(T? a) where T : class?", "_ = M(\"\")")]
    [InlineData("T? M<T>(T? a) where T : struct", "_ = M<int>(1)")]
    [InlineData("T? M<T>(T? a) where T : notnull", "_ = M(\"\")")]
    [InlineData("T? M<T>(T? a) where T : IDisposable?", "_ = M<System.IO.Stream>(null)")]
    [InlineData("T M<T>(T a) where T : System.IO.MemoryStream, IDisposable, new()", "_ = M(new System.IO.MemoryStream())")]
    [InlineData("T* M<T>(T* a) where T : unmanaged", "_ = M<int>(null)")]
    [InlineData("T M<T>(T a) where T : Enum", "_ = M(DayOfWeek.Friday)")]
    [InlineData("T M<T>(T a) where T : Delegate", "_ = M<Action>(() => { })")]
    [InlineData("void M<T, U>(T a, U b) where T : U where U : class", "M<string, object>(\"\", 1)")]
    [InlineData("void M<T>(T a) where T : IComparable<T>, IEquatable<T?>?", "M(1)")]
    [InlineData("void M<T>(scoped T a) where T : allows ref struct", "M(new Span<int>())")]
    [InlineData("T M<T>(T a) where T : struct, allows ref struct", "_ = M(new Span<int>())")]
    [InlineData("void M<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] T>()", "M<string>()")]
    [InlineData("[return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type M([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type a)", "_ = M(typeof(string))")]
    [InlineData("void M(DayOfWeek a = DayOfWeek.Friday, DayOfWeek b = (DayOfWeek)17, int? c = 5, decimal d = 1.5m, string? e = null, CancellationToken f = default)", "M()")]
    [InlineData("void M([CallerMemberName] string a = \"\", [CallerLineNumber] int b = 0, [CallerFilePath] string c = \"\")", "M()")]
    [InlineData("void M(object a, [CallerArgumentExpression(\"a\")] string b = \"\")", "M(1 + 1)")]
    [InlineData("void M(ref Log a)", "var a = new Log(); M(ref a)")]
    [InlineData("void M(FormattableString a, DefaultInterpolatedStringHandler b)", "M($\"{1}\", $\"{2}\")")]
    [InlineData("int M(TypedReference a, ArgIterator b)", "_ = M(default, default)")]
    [InlineData("nint M(nint a, nuint b, IntPtr c)", "_ = M(1, 2, 3)")]
    [InlineData("void M(int[]?[,] a, string?[]? b, Dictionary<string, List<(int?, string?)>>? c)", "M(new int[]?[1, 1], null, null)")]
    [InlineData("Task M(CancellationToken token = default)", "M()")]
    [InlineData("Task<int>? M()", "_ = M()")]
    [InlineData("ValueTask<T?> M<T>()", "_ = M<string>()")]
    [InlineData("async void M()", "M()", "await Task.Yield();")]
    [InlineData("async Task<T?> M<T>(T a)", "_ = M(1)", "await Task.Yield(); return a;")]
    [InlineData("IEnumerable<int> M()", "_ = M()", "yield return 1;")]
    [InlineData("System.Collections.IEnumerator M(int a)", "_ = M(1)", "yield return 1;")]
    [InlineData("IEnumerable<T?> M<T>(T a)", "_ = M(1)", "yield return a;")]
    [InlineData("async IAsyncEnumerable<(int A, T B)> M<T>(T a, [EnumeratorCancellation] CancellationToken token = default)", "_ = M(1)", "await Task.Yield(); yield return (1, a);")]
    [InlineData("async IAsyncEnumerator<int> M()", "_ = M()", "await Task.Yield(); yield return 1;")]
    public void Method_Called_IsIntercepted(string signature, string call, string body = "throw null!;")
    {
        foreach (var modifier in new[] { "public", "private static", "private protected" })
        {
            DiagnoseCall.IsTraced(Declare("class", modifier, signature, call, body));
        }

        DiagnoseCall.IsTraced(Declare("struct", "private", signature, call, body));
    }

    [Theory]
    [InlineData("{ if (true) { yield return 1; } }", true)]
    [InlineData("{ return F(); static IEnumerable<int> F() { yield return 1; } }", false)]
    [InlineData("{ Func<IEnumerable<int>> f = () => { return F(); IEnumerable<int> F() { yield return 1; } }; return f(); }", false)]
    [InlineData("=> [1];", false)]
    public void Sequence_WithAYieldOfItsOwn_EndsWithItsLastItem(string body, bool isIterator)
    {
        var run = InterceptorHarness.Run($"class C {{ [Trace] public IEnumerable<int> M() {body} void Use() => M(); }}");

        Assert.Equal(isIterator, Assert.Single(run.Sources).Value.Contains("TracedSequence", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[Obsolete]")]
    [InlineData("[Obsolete(\"x\", true)]")]
    [InlineData("[Obsolete(\"x\", DiagnosticId = \"X1\", UrlFormat = \"https://x\")]")]
    [InlineData("[Experimental(\"X1\")]")]
    [InlineData("[RequiresUnreferencedCode(\"x\")]")]
    [InlineData("[RequiresDynamicCode(\"x\", Url = \"y\")]")]
    [InlineData("[MethodImpl(MethodImplOptions.AggressiveInlining)]")]
    [InlineData("[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]")]
    public void Method_WithAttribute_IsIntercepted(string attribute) =>
        DiagnoseCall.IsTraced($"public class C {{ {attribute} [Trace] public void M() {{ }} {attribute} public void Use() => M(); }}");

    [Theory]
    [InlineData("[Obsolete]")]
    [InlineData("[Obsolete(\"x\", true)]")]
    [InlineData("[Experimental(\"X1\")]")]
    [InlineData("[RequiresUnreferencedCode(\"x\")]")]
    public void Type_WithAttribute_IsIntercepted(string attribute) =>
        DiagnoseCall.IsTraced($"{attribute} public class C {{ [Trace] public static void M(C? a) {{ }} public void Use() => M(this); }}");

    private static string Declare(string kind, string modifier, string signature, string call, string body)
    {
        var attribute = signature.StartsWith('[') ? signature[..(signature.IndexOf(']', StringComparison.Ordinal) + 1)] : "";
        return $$"""
            public struct Log { }
            public {{(signature.Contains('*', StringComparison.Ordinal) ? "unsafe " : "")}}{{kind}} C
            {
                private static long L => 1;
                [Trace] {{attribute}} {{modifier}} {{signature[attribute.Length..]}} { {{body}} }
                public void Use() { {{call}}; }
            }
            """;
    }
}
