namespace Itential.Diagnostics.Generator.Tests.Diagnostics;

public sealed class MethodGroupNotTracedTests
{
    [Theory]
    [InlineData("Func<int, int> F(C c) => c.[|M|];")]
    [InlineData("void F() { Func<int, int> f = [|M|]; }")]
    [InlineData("void F() { Func<int, int> f = new([|M|]); }")]
    [InlineData("void F() { var f = [|M|]; }")]
    [InlineData("object F() => (Func<int, int>)[|M|];")]
    [InlineData("IEnumerable<int> F(int[] a) => a.Select(this.[|M|]);")]
    [InlineData("void F() => E += [|M|];")]
    [InlineData("void F() => E -= [|M|];")]
    [InlineData("void F() => Run(f: [|M|]); void Run(Func<int, int> f) { }")]
    [InlineData("void F() => Run(nameof(F), [|M|]); void Run(string name, Func<int, int> f) { }")]
    [InlineData("Func<int, int> P { get; } = C.[|S|];", "S")]
    [InlineData("Func<int, int> F() => C.[|G|]<int>;", "G")]
    [InlineData("Func<int> F() => \"\".[|X|];", "X")]
    [InlineData("unsafe void F() { delegate*<int, int> f = &[|S|]; }", "S")]
    [InlineData("void F(bool b) { Func<int, int> f = b ? [|M|] : x => x; }")]
    public void MethodGroupNotTraced_Delegate_IsReported(string member, string name = "M") => DiagnoseCall.Reports(
        "ITD002",
        $"Calls through a delegate of '{name}' are not traced; write a lambda that calls it, such as 'x => {name}(x)'",
        Source(member));

    [Theory]
    [InlineData("string F() => nameof(M) + nameof(C.M) + nameof(this.M) + nameof(G);")]
    [InlineData("/// <summary><see cref=\"M\"/> and <see cref=\"M(int)\"/>.</summary>\nvoid F() { }")]
    [InlineData("class D { public int M => 1; int F(D d) => d.M + M; }")]
    [InlineData("class M; C.M F() => new M();", "class M")]
    [InlineData("Func<long, long> F() => O;")]
    [InlineData("void F() { var M = 1; _ = M + 1; }")]
    [InlineData("void F() { goto M; M: ; }")]
    [InlineData("void F(int M) => F(M: 1);")]
    [InlineData("void F() { var a = new { M = 1 }; _ = a.M; }")]
    [InlineData("[System.ComponentModel.DefaultValue(nameof(M))] int P { get; set; }")]
    public void MethodGroupNotTraced_NearMiss_IsSilent(string member, string? replaced = null) => DiagnoseCall.IsSilent(
        replaced is null ? Source(member) : Source(member).Replace("[Trace] public int M(int a)", "[Trace] public int M0(int a)", StringComparison.Ordinal));

    [Fact]
    public void MethodGroupNotTraced_Lambda_IsTraced() => DiagnoseCall.IsTraced(Source("Func<int, int> F() => x => M(x);"));

    private static string Source(string member) => $$"""
        using System.Linq;
        static class Extensions { [Trace] public static int X(this string a) => 1; }
        class C
        {
            [Trace] public int M(int a) => a;
            [Trace] public static int S(int a) => a;
            [Trace] public static T G<T>(T a) => a;
            [Trace] public int O(int a) => a;
            public long O(long a) => a;
            event Func<int, int>? E { add { } remove { } }
            {{member}}
        }
        """;
}
