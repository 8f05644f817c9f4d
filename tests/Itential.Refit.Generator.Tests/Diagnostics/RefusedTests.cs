namespace Itential.Refit.Generator.Tests.Diagnostics;

/// <summary>Shapes beside the examples of each id. The harness proves that nothing of ours is left to fail elsewhere.</summary>
public sealed class RefusedTests
{
    private const string Types = """
        public sealed class Ring { public Ring[]? Rings { get; set; } public Link? Link { get; set; } }
        public sealed class Link { public Ring? Ring { get; set; } }
        public sealed class Dynamic { [Query(TreatAsString = true)] public dynamic? Value { get; set; } }
        public sealed class Spans { public ReadOnlySpan<char> Text => default; }
        public sealed class Endless<T> { public Endless<Endless<T>>? Next { get; set; } }
        public static class Outer<T>
        {
            public sealed class Adapter : IReturnTypeAdapter<Lazy<int>, int> { public Lazy<int> Adapt(Func<CancellationToken, Task<int>> call) => new(); }
            public sealed class Data<U> : IEnvelope<U> { string? IEnvelope<U>.Fault => null; U? IEnvelope<U>.Value => default; }
        }
        public sealed class ClosedAdapter : IReturnTypeAdapter<Lazy<int>, int> { private ClosedAdapter() { } public Lazy<int> Adapt(Func<CancellationToken, Task<int>> call) => new(); }
        public sealed class TwinAdapter<T> : IReturnTypeAdapter<KeyValuePair<T, T>[], T> { public KeyValuePair<T, T>[] Adapt(Func<CancellationToken, Task<T>> call) => []; }
        public sealed class NewAdapter<T> : IReturnTypeAdapter<Lazy<T>, T> where T : new() { public Lazy<T> Adapt(Func<CancellationToken, Task<T>> call) => new(); }
        public sealed class ListAdapter<T> : IReturnTypeAdapter<Lazy<T>, T> where T : List<int> { public Lazy<T> Adapt(Func<CancellationToken, Task<T>> call) => null!; }
        public sealed class AnyAdapter<T> : IReturnTypeAdapter<T, int> { public T Adapt(Func<CancellationToken, Task<int>> call) => default!; }
        file sealed class HiddenAdapter : IReturnTypeAdapter<Lazy<int>, int> { public Lazy<int> Adapt(Func<CancellationToken, Task<int>> call) => new(); }
        public sealed class LoneAdapter<T> : IReturnTypeAdapter<Lazy<int>, T> { public Lazy<int> Adapt(Func<CancellationToken, Task<T>> call) => new(); }
        public abstract class AbstractAdapter : IReturnTypeAdapter<Lazy<int>, int> { public Lazy<int> Adapt(Func<CancellationToken, Task<int>> call) => new(); }
        public sealed class StructAdapter<T> : IReturnTypeAdapter<Lazy<T>, T> where T : struct { public Lazy<T> Adapt(Func<CancellationToken, Task<T>> call) => new(); }
        public sealed record TwoLists(List<int> A, int[] B);
        public sealed class Mutable { public int Start { get; set; } }
        public sealed record Stuck { public Inner? Options { get; init; } public sealed record Inner(int Start); }
        public sealed record Place(string Text) { public required int Start { get; set; } public int Size { get; set; } }
        public sealed record Closed { private Closed() { } public int Start { get; set; } }
        public sealed record Needy { public required int Start { get; set; } }
        public sealed class SortAdapter<T> : IReturnTypeAdapter<Lazy<T>, T> where T : IComparable<T> { public Lazy<T> Adapt(Func<CancellationToken, Task<T>> call) => null!; }
        public abstract record Ideal { public int Start { get; set; } }
        public sealed class Two : IEnumerable<int>, IEnumerable<string>
        {
            IEnumerator<int> IEnumerable<int>.GetEnumerator() => throw new NotSupportedException();
            IEnumerator<string> IEnumerable<string>.GetEnumerator() => throw new NotSupportedException();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw new NotSupportedException();
        }
        """;

    [Theory]
    [InlineData("ITR005", "[Get(\"/a\")] Task A();\nint this[string name] { get; set; }")]
    [InlineData("ITR006", "[Get(\"/a\")] Task A();\nHttpClient Client { get; set; }")]
    [InlineData("ITR006", "[Get(\"/a\")] Task A();\nHttpClient Http { get; }")]
    [InlineData("ITR007", "[Get(\"/a\")] Task A();\nstatic abstract int operator +(IApi left, IApi right);")]
    [InlineData("ITR007", "[Get(\"/a\")] Task A();\nstatic abstract event Action Changed;")]
    [InlineData("ITR007", "[Get(\"/a\")] Task A();\nstatic abstract int Number { get; }")]
    [InlineData("ITR008", "[Get(\"/a\")] Task A();\n[Headers(\"X: 1\")] Task B();")]
    [InlineData("ITR013", "[Get(\"{id}\")] Task A(int id);")]
    [InlineData("ITR013", "[Get(\"?a=1\")] Task A();")]
    [InlineData("ITR013", "[Get(\" /a\")] Task A();")]
    [InlineData("ITR015", "[Get(\"/a/%2E%2e/b\")] Task A();")]
    [InlineData("ITR015", "[Get(\"/.?x=1\")] Task A();")]
    [InlineData("ITR016", "[Get(\"/a\\u200bb\")] Task A();")]
    [InlineData("ITR016", "[Get(\"/a\\u00a0b\")] Task A();")]
    [InlineData("ITR017", "[Get(\"/a#b\")] Task A();")]
    [InlineData("ITR018", "[Get(\"/a/{id{x}\")] Task A(int id, int x);")]
    [InlineData("ITR020", "[Get(\"/a/{}\")] Task A();")]
    [InlineData("ITR020", "[Get(\"/a/{*rest}\")] Task A(string rest);")]
    [InlineData("ITR020", "[Get(\"/a/{**rest?}\")] Task A(string rest);")]
    [InlineData("ITR020", "[Get(\"/a/{ id }\")] Task A(int id);")]
    [InlineData("ITR021", "[Get(\"/a/{token}\")] Task A(CancellationToken token);")]
    [InlineData("ITR021", "[Post(\"/a/{body}\")] Task A([Body] string body);")]
    [InlineData("ITR021", "[Get(\"/a/{a}\")] Task A([AliasAs(\"b\")] int a);")]
    [InlineData("ITR023", "[Get(\"/a/{**rest}\")] Task A(int rest);")]
    [InlineData("ITR023", "[Get(\"/a?x={**rest}\")] Task A(string rest);")]
    [InlineData("ITR024", "[Get(\"/a/x{id?}\")] Task A(int? id);")]
    [InlineData("ITR025", "[Get(\"/a/{link.Ring}\")] Task A(Link link);")]
    [InlineData("ITR025", "[Get(\"/a/{id}\")] Task A<T>(T id);")]
    [InlineData("ITR026", "[Get(\"/a\")] Task A(out int id);")]
    [InlineData("ITR026", "[Get(\"/a\")] Task A(in int id);")]
    [InlineData("ITR026", "[Get(\"/a\")] Task A(ref readonly int id);")]
    [InlineData("ITR027", "[Get(\"/a\")] unsafe Task A(int*[] ids);")]
    [InlineData("ITR027", "[Post(\"/a\")] Task A([Body] Span<byte> bytes);")]
    [InlineData("ITR027", "[Post(\"/a\")] unsafe Task A([Header(\"X-A\")] delegate*<void> call);")]
    [InlineData("ITR036", "[Get(\"/a\")] Task A(Dynamic value);")]
    [InlineData("ITR036", "[Get(\"/a\")] Task A(Spans value);")]
    [InlineData("ITR038", "[Get(\"/a\")] Task A(Two value);")]
    [InlineData("ITR036", "[Get(\"/a\")] Task A<T>(T value);")]
    [InlineData("ITR036", "[Get(\"/a\")] Task A(int[,] value);")]
    [InlineData("ITR036", "[Get(\"/a\")] Task A(int[][] value);")]
    [InlineData("ITR035", "[Get(\"\")] Task A([Url, Query] string value);")]
    [InlineData("ITR035", "[Get(\"/a\")] Task A([Header(\"X-A\"), QueryName] string value);")]
    [InlineData("ITR036", "[Get(\"/a\")] Task A(KeyValuePair<int?, string>[] value);")]
    [InlineData("ITR036", "[Get(\"/a\")] Task A(Stream value);")]
    [InlineData("ITR036", "[Get(\"/a\")] Task A((int, string) value);")]
    [InlineData("ITR036", "[Get(\"/a\")] Task A(Action value);")]
    [InlineData("ITR036", "[Get(\"/a\")] Task A(Task value);")]
    [InlineData("ITR036", "[Get(\"/a\")] Task A([Query(CollectionFormat.Indexed)] Task[] value);")]
    [InlineData("ITR036", "[Get(\"/a\")] Task A(Dictionary<string, Stream> value);")]
    [InlineData("ITR036", "[Get(\"/a\")] Task A(Dictionary<object, string> value);")]
    [InlineData("ITR036", "[Get(\"/a\")] Task A([QueryName] object value);")]
    [InlineData("ITR036", "[Get(\"/a\")] Task A([QueryName] Dictionary<string, string> value);")]
    [InlineData("ITR037", "[Get(\"/a\")] Task A(Ring value);")]
    [InlineData("ITR037", "[Get(\"/a\")] Task A(Endless<int> value);")]
    [InlineData("ITR041", "[Post(\"/a\")] Task A([Body(BodySerializationMethod.UrlEncoded)] Stream value);")]
    [InlineData("ITR041", "[Post(\"/a\")] Task A([Body(BodySerializationMethod.UrlEncoded)] int[] value);")]
    [InlineData("ITR041", "[Post(\"/a\")] Task A<T>([Body(BodySerializationMethod.UrlEncoded)] T value);")]
    [InlineData("ITR042", "[Post(\"/a\")] Task A([Body] Task value);")]
    [InlineData("ITR042", "[Post(\"/a\")] Task A([Body(BodySerializationMethod.Serialized)] Stream value);")]
    [InlineData("ITR043", "[Get(\"/a\")] Task A([Header(\"X:A\")] string value);")]
    [InlineData("ITR043", "[Get(\"/a\"), Headers(\"\")] Task A();")]
    [InlineData("ITR044", "[Get(\"/a\"), Headers(\"X-A: é\")] Task A();")]
    [InlineData("ITR044", "[Get(\"/a\")] Task A([Authorize(\"Bea rer\")] string value);")]
    [InlineData("ITR045", "[Get(\"/a\")] Task<Task> A();")]
    [InlineData("ITR045", "[Get(\"/a\")] Task<int>? A();")]
    [InlineData("ITR045", "[Get(\"/a\")] IObservable<Task> A();")]
    [InlineData("ITR045", "[Get(\"/a\")] IObservable<int>? A();")]
    [InlineData("ITR045", "[Get(\"/a\")] IAsyncEnumerable<int>? A();")]
    [InlineData("ITR045", "[Get(\"/a\")] IAsyncEnumerable<Stream> A();")]
    [InlineData("ITR045", "[Get(\"/a\")] IAsyncEnumerable<ServerSentEvent<Stream>> A();")]
    [InlineData("ITR045", "[Get(\"/a\")] Task<IAsyncEnumerable<int>> A();")]
    [InlineData("ITR045", "[Get(\"/a\")] Task<ServerSentEvent<int>> A();")]
    [InlineData("ITR045", "[Get(\"/a\")] Task<ApiResponse<HttpRequestMessage>> A();")]
    [InlineData("ITR045", "[Get(\"/a\")] Task<MemoryStream> A();")]
    [InlineData("ITR045", "[Get(\"/a\")] ReadOnlySpan<byte> A();")]
    [InlineData("ITR045", "[Get(\"/a\")] ref int A();")]
    [InlineData("ITR045", "[Get(\"/a\")] unsafe int* A();")]
    [InlineData("ITR045", "[Get(\"/a\")] Task<Action> A();")]
    [InlineData("ITR045", "[Get(\"/a\")] Task<ApiResponse<ApiResponse<int>>> A();")]
    [InlineData("ITR046", "[Get(\"/a\"), Timeout(0)] Task A();")]
    [InlineData("ITR066", "[Get(\"/a\"), ReturnTypeAdapter(typeof(HiddenAdapter))] Lazy<int> A();")]
    [InlineData("ITR066", "[Get(\"/a\"), ReturnTypeAdapter(typeof(LoneAdapter<>))] Lazy<int> A();")]
    [InlineData("ITR066", "[Get(\"/a\"), ReturnTypeAdapter(typeof(AbstractAdapter))] Lazy<int> A();")]
    [InlineData("ITR066", "[Get(\"/a\"), ReturnTypeAdapter(null!)] Lazy<int> A();")]
    [InlineData("ITR066", "[Get(\"/a\"), ReturnTypeAdapter(typeof(Outer<int>.Adapter))] Lazy<int> A();")]
    [InlineData("ITR066", "[Get(\"/a\"), ReturnTypeAdapter(typeof(ClosedAdapter))] Lazy<int> A();")]
    [InlineData("ITR067", "[Get(\"/a\"), ReturnTypeAdapter(typeof(TwinAdapter<>))] KeyValuePair<int, string>[] A();")]
    [InlineData("ITR067", "[Get(\"/a\"), ReturnTypeAdapter(typeof(TwinAdapter<>))] KeyValuePair<int, int>[,] A();")]
    [InlineData("ITR067", "[Get(\"/a\"), ReturnTypeAdapter(typeof(TwinAdapter<>))] List<int> A();")]
    [InlineData("ITR067", "[Get(\"/a\"), ReturnTypeAdapter(typeof(NewAdapter<>))] Lazy<string> A();")]
    [InlineData("ITR067", "[Get(\"/a\"), ReturnTypeAdapter(typeof(NewAdapter<>))] Lazy<Stream> A();")]
    [InlineData("ITR067", "[Get(\"/a\"), ReturnTypeAdapter(typeof(NewAdapter<>))] Lazy<int[]> A();")]
    [InlineData("ITR067", "[Get(\"/a\"), ReturnTypeAdapter(typeof(ListAdapter<>))] Lazy<Link> A();")]
    [InlineData("ITR067", "[Get(\"/a\"), ReturnTypeAdapter(typeof(ListAdapter<>))] Lazy<List<int>?> A();")]
    [InlineData("ITR067", "[Get(\"/a\"), ReturnTypeAdapter(typeof(AnyAdapter<>))] void A();")]
    [InlineData("ITR043", "[Get(\"/a\")] Task A([Header(\"X\\u0001\")] string value);")]
    [InlineData("ITR043", "[Get(\"/a\"), Headers(\"X-A: 1\", null!)] Task A();")]
    [InlineData("ITR043", "[Get(\"/a\"), Headers(\"X-A: 1\", null!)] Task A();\n[Query] string? Tenant { get; set; }")]
    [InlineData("ITR044", "[Get(\"/a\")] Task A([Authorize(null!)] string value);")]
    [InlineData("ITR091", "[Get(\"/a\"), Envelope(null!)] Task<Link> A();")]
    [InlineData("ITR091", "[Get(\"/a\"), Envelope(typeof(Outer<>.Data<>))] Task<Link> A();")]
    [InlineData("ITR091", "[Get(\"/a\"), Envelope(typeof(Hidden<>))] Task<Link> A();\nprivate sealed class Hidden<T> : IEnvelope<T> { string? IEnvelope<T>.Fault => null; T? IEnvelope<T>.Value => default; }")]
    [InlineData("ITR045", "[Get(\"/a\")] Task<ApiResponse> A();")]
    [InlineData("ITR056", "[Get(\"/a\")] Task A([QueryConverter(null!)] int value);")]
    [InlineData("ITR036", "[Get(\"/a\")] Task A(Points value);\npublic unsafe sealed class Points { public int* Value { get; set; } }")]
    [InlineData("ITR067", "[Get(\"/a\"), ReturnTypeAdapter(typeof(StructAdapter<>))] Lazy<string> A();")]
    [InlineData("ITR068", "[Get(\"/a\"), Paged(PagingStyle.SkipLimit)] IEnumerable<int> A();")]
    [InlineData("ITR069", "[Get(\"/a\"), Paged(PagingStyle.SkipLimit, Page = typeof(List<>))] IAsyncEnumerable<int> A();")]
    [InlineData("ITR069", "[Get(\"/a\"), Paged(PagingStyle.SkipLimit, Page = typeof(Stream))] IAsyncEnumerable<int> A();")]
    [InlineData("ITR070", "[Get(\"/a\"), Paged(PagingStyle.SkipLimit, Page = typeof(TwoLists))] IAsyncEnumerable<int> A();")]
    [InlineData("ITR070", "[Get(\"/a\"), Paged(PagingStyle.SkipLimit, Page = typeof(TwoLists))] IAsyncEnumerable<string> A();")]
    [InlineData("ITR071", "[Get(\"/a\"), Paged(PagingStyle.PageNumber, Page = typeof(int[]), TotalPages = \"pages\")] IAsyncEnumerable<int> A();")]
    [InlineData("ITR072", "[Get(\"/a?skip={skip}\"), Paged(PagingStyle.SkipLimit, Page = typeof(int[]))] IAsyncEnumerable<int> A(int skip);")]
    [InlineData("ITR072", "[Post(\"/a\"), Paged(PagingStyle.BodyStartLimit, Page = typeof(int[]))] IAsyncEnumerable<int> A();")]
    [InlineData("ITR072", "[Post(\"/a\"), Paged(PagingStyle.BodyStartLimit, Page = typeof(int[]))] IAsyncEnumerable<int> A(Mutable body);")]
    [InlineData("ITR072", "[Post(\"/a\"), Paged(PagingStyle.BodyStartLimit, Page = typeof(int[]))] IAsyncEnumerable<int> A(Stuck body);")]
    [InlineData("ITR072", "[Post(\"/a\"), Paged(PagingStyle.BodyStartLimit, Page = typeof(int[]), Position = \"text\")] IAsyncEnumerable<int> A(Place body);")]
    [InlineData("ITR072", "[Post(\"/a\"), Paged(PagingStyle.BodyStartLimit, Page = typeof(int[]))] IAsyncEnumerable<int> A(Place? body);")]
    [InlineData("ITR072", "[Post(\"/a\"), Paged(PagingStyle.BodyStartLimit, Page = typeof(int[]))] IAsyncEnumerable<int> A(Closed? body);")]
    [InlineData("ITR072", "[Post(\"/a\"), Paged(PagingStyle.BodyStartLimit, Page = typeof(int[]))] IAsyncEnumerable<int> A(Ideal? body);")]
    [InlineData("ITR072", "[Post(\"/a\"), Paged(PagingStyle.BodyStartLimit, Page = typeof(int[]))] IAsyncEnumerable<int> A(Needy? body);")]
    [InlineData("ITR067", "[Get(\"/a\"), ReturnTypeAdapter(typeof(SortAdapter<>))] Lazy<Link> A();")]
    [InlineData("ITR069", "[Get(\"/a\"), Paged(PagingStyle.SkipLimit, Items = \"rows\")] IAsyncEnumerable<int> A();\n[Get(\"/a\")] Task<Link> B();")]
    public void Member_ThatCannotBeWritten_IsRefused(string id, string members)
    {
        var run = GeneratorHarness.Diagnose(
            $$"""
                public interface IApi
                {
                    {{members}}
                }

                {{Types}}
                """);

        Assert.Equal([id], run.Diagnostics.Select(item => item.Id).Distinct());
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void FileInterface_IsRefused() => Diagnose.Reports(
        "ITR001",
        "Interface 'IApi' is local to its file, so no client can implement it; make it and every type around it internal or public",
        """
            file interface [|IApi|]
            {
                [Get("/a")] Task A();
            }
            """);

    [Fact]
    public void Interface_InsideAPrivateClass_IsRefused() => Diagnose.Reports(
        "ITR001",
        "Interface 'IApi' is inside the private type 'Inner', so no client can implement it; make it and every type around it internal or public",
        """
            public static class Outer
            {
                private static class Inner
                {
                    public interface [|IApi|]
                    {
                        [Get("/a")] Task A();
                    }
                }
            }
            """);

    [Fact]
    public void FaultyInterface_BesideAGoodOne_LeavesThatAlone()
    {
        var run = GeneratorHarness.Diagnose("""
            public interface IBad
            {
                [Get("/a/{id}")] Task A();
            }

            public interface IGood
            {
                [Get("/a")] Task A();
            }
            """);

        Assert.Single(run.Diagnostics);
        Assert.Equal(["ClientRegistration.g.cs", "IGood.g.cs"], run.Sources.Keys.Order());
    }
}
