namespace Itential.Diagnostics.Generator.Tests.Diagnostics;

public sealed class ImplicitCallNotTracedTests
{
    private const string Types = """
        using System.Linq;
        class Bag : System.Collections.IEnumerable { [Trace] public void Add(int a) { } public void Add(string a) { } public System.Collections.IEnumerator GetEnumerator() => throw null!; }
        class Loop { [Trace] public Steps GetEnumerator() => new(); }
        class Steps { [Trace] public bool MoveNext() => false; public int Current => 1; }
        class AsyncLoop { [Trace] public AsyncSteps GetAsyncEnumerator() => new(); }
        class AsyncSteps { [Trace] public ValueTask<bool> MoveNextAsync() => new(false); public int Current => 1; }
        class Query { [Trace] public Query Select(Func<int, int> a) => this; public Query Where(Func<int, bool> a) => this; }
        class Filter { [Trace] public int[] Where(Func<int, bool> a) => []; }
        class Closed : IDisposable { [Trace] public void Dispose() { } }
        class AsyncClosed : IAsyncDisposable { [Trace] public ValueTask DisposeAsync() => default; }
        class Awaited { [Trace] public TaskAwaiter GetAwaiter() => default; }
        class Point { [Trace] public void Deconstruct(out int a, out int b) => a = b = 1; }
        class Fixed { [Trace] public ref int GetPinnableReference() => throw null!; }
        ref struct RefClosed { [Trace] public void Dispose() { } }

        """;

    [Theory]
    [InlineData("Add", "collection initializer", "object M() => new Bag { [|1|], \"\" };")]
    [InlineData("MoveNext", "loop", "void M(Steps s) { [|foreach|] (var x in new Other()) { } } class Other { public Steps GetEnumerator() => new(); }")]
    [InlineData("MoveNextAsync", "loop", "async Task M() { await [|foreach|] (var x in new Other()) { } } class Other { public AsyncSteps GetAsyncEnumerator() => new(); }")]
    [InlineData("Select", "query", "object M(Query q) => from x in q where x > 0 [|select|] x + 1;")]
    [InlineData("Where", "query", "object M(Filter q) => from x in q [|where|] x > 0 select x + 1;")]
    [InlineData("Dispose", "using", "void M(Closed c) { [|using|] (c) { } }")]
    [InlineData("Dispose", "using", "void M() { [|using|] (var c = new Closed()) { } }")]
    [InlineData("Dispose", "using", "void M() { [|using|] var c = new Closed(); }")]
    [InlineData("Dispose", "using", "void M() { [|using|] var c = new RefClosed(); }")]
    [InlineData("DisposeAsync", "using", "async Task M() { await [|using|] var c = new AsyncClosed(); }")]
    [InlineData("DisposeAsync", "using", "async Task M(AsyncClosed c) { await [|using|] (c) { } }")]
    [InlineData("GetAwaiter", "await", "async Task M() => [|await|] new Awaited();")]
    [InlineData("Deconstruct", "deconstruction", "void M(Point p) { (var a, var b) [|=|] p; }")]
    [InlineData("Deconstruct", "deconstruction", "void M(Point p) { var (a, b) [|=|] p; }")]
    [InlineData("Deconstruct", "loop", "void M(Point[] p) { [|foreach|] (var (a, b) in p) { } }")]
    [InlineData("Deconstruct", "pattern", "bool M(Point p) => p is [|(|]1, 2);")]
    [InlineData("Dispose", "using", "void M() { [|using|] var c = new Derived(); } class Derived : Closed;")]
    public void ImplicitCallNotTraced_Statement_IsReported(string name, string caller, string member) => DiagnoseCall.Reports(
        "ITD003",
        $"The {caller} here calls '{name}' without naming it, which is not traced; call the method by name",
        Types + $"class C {{ {member} }}");

    [Theory]
    [InlineData("object M() => new Bag { \"\" };")]
    [InlineData("object M() => new List<int> { 1 };")]
    [InlineData("void M() { using var c = new Hidden(); using (c) { } } sealed class Hidden : IDisposable { void IDisposable.Dispose() { } }")]
    [InlineData("void M(IEnumerable<(int, int)> p) { foreach (var (a, b) in p) { } (var c, var d) = (1, 2); }")]
    [InlineData("bool M(object p) => p is (1, 2);")]
    [InlineData("int P { get; set; } void M() { (P, _) = (1, 2); int a; (a, var b) = (1, 2); a += b; }")]
    [InlineData("void M() { using var c = new Both(); } sealed class Both : IDisposable, IAsyncDisposable { [Trace(false)] public void Dispose() { } [Trace] public ValueTask DisposeAsync() => default; }")]
    [InlineData("void M(int[] a) { foreach (var x in a) { } }")]
    [InlineData("object M(int[] q) => from x in q select x + 1;")]
    [InlineData("void M(System.IO.Stream c) { using (c) { } }")]
    [InlineData("void M() { var c = new Closed(); }")]
    [InlineData("async Task M() => await Task.Yield();")]
    [InlineData("void M() { (var a, var b) = (1, 2); }")]
    [InlineData("bool M((int, int) p) => p is (1, 2);")]
    public void ImplicitCallNotTraced_NearMiss_IsSilent(string member) => DiagnoseCall.IsSilent(Types + $"class C {{ {member} }}");

    [Theory]
    [InlineData("void M(Closed c) => c.Dispose();")]
    [InlineData("void M(Loop l) => l.GetEnumerator();")]
    [InlineData("void M(Bag b) => b.Add(1);")]
    public void ImplicitCallNotTraced_Named_IsTraced(string member) => DiagnoseCall.IsTraced(Types + $"class C {{ {member} }}");
}
