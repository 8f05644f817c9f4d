namespace Itential.Refit.Generator.Tests.Diagnostics;

/// <summary>What does not compile is the compiler's to tell: the generator neither throws nor writes what adds errors.</summary>
public sealed class HalfWrittenTests
{
    [Theory]
    [InlineData("[Get(\"/a\")] Missing A();")]
    [InlineData("[Get(\"/a\")] Task<Missing> A();")]
    [InlineData("[Get(\"/a\")] Task<Missing[]> A();")]
    [InlineData("[Get(\"/a\")] Task<> A();")]
    [InlineData("[Get(\"/a\")] Task A(Missing value);")]
    [InlineData("[Get(\"/a\")] Task A(Dictionary<string, Missing> value);")]
    [InlineData("[Get(\"/a\")] Task A(Missing")]
    [InlineData("[Get(\"/a\")] Task A(value);")]
    [InlineData("[Get(\"/a\")] Task A();\n[Query] Missing Value { get; set; }")]
    [InlineData("[Get(\"/a\")] Task A();\n[Header(\"X\")] List<Missing> Value { get; set; }")]
    [InlineData("[Get(\"/a\"), Envelope(typeof(Missing))] Task<Job> A();")]
    [InlineData("[Get(\"/a\"), Envelope(typeof(Missing<>))] Task<Job> A();")]
    [InlineData("[Get(\"/a\"), Error(typeof(Missing))] Task A();")]
    [InlineData("[Get(\"/a\"), Error(404, typeof(Missing[]))] Task A();")]
    [InlineData("[Get(\"/a\"), Paged(PagingStyle.SkipLimit, Page = typeof(Missing))] IAsyncEnumerable<int> A();")]
    [InlineData("[Get(\"/a\"), Paged(PagingStyle.SkipLimit, Page = typeof(List<Missing>))] IAsyncEnumerable<int> A();")]
    [InlineData("[Get(\"/a\"), ReturnTypeAdapter(typeof(Missing))] Lazy<int> A();")]
    [InlineData("[Get(\"/a\"), ReturnTypeAdapter(typeof(Missing<>))] Lazy<int> A();")]
    [InlineData("[Get(\"/a\")] Task A([QueryConverter(typeof(Missing))] int value);")]
    public void Type_ThatIsMissing_IsLeftToTheCompiler(string members)
    {
        var run = HalfWritten.Run(Source(members));

        Assert.Empty(run.Diagnostics.Select(DiagnosticText.AsAssertion));
        Assert.Empty(run.Sources.Keys);
    }

    [Theory]
    [InlineData("[JsonContext(typeof(Missing))]")]
    [InlineData("[JsonContext(typeof(Missing)), PathPrefix(\"/b\")]")]
    public void Context_ThatIsMissing_IsLeftToTheCompiler(string attributes)
    {
        var run = HalfWritten.Run(attributes + " " + Source("[Get(\"/a\")] Task<Job> A();"));

        Assert.Empty(run.Diagnostics.Select(DiagnosticText.AsAssertion));
        Assert.Empty(run.Sources.Keys);
    }

    [Theory]
    [InlineData("[Missing] Task A();")]
    [InlineData("[Get(\"/a\")")]
    [InlineData("[")]
    [InlineData("[Get(\"/a\") Task A(); }")]
    public void Verb_ThatIsMissing_IsLeftToTheCompiler(string members)
    {
        var run = HalfWritten.Run(Source(members));

        Assert.Empty(run.Diagnostics.Select(DiagnosticText.AsAssertion));
        Assert.Empty(run.Sources.Keys);
    }

    [Theory]
    [InlineData("[Get] Task A();", "ITR012")]
    [InlineData("[Get(] Task A();", "ITR012")]
    [InlineData("[Get(Missing)] Task A();", "ITR012")]
    [InlineData("[Get(1)] Task A();", "ITR012")]
    [InlineData("[HttpMethod] Task A();", "ITR010")]
    [InlineData("[HttpMethod(\"PURGE\")] Task A();", "ITR010")]
    [InlineData("[HttpMethod(Missing, \"/a\")] Task A();", "ITR010")]
    [InlineData("[Get(\"/a\")] Task A([Header] string value);", "ITR043")]
    [InlineData("[Get(\"/a\")] Task A([Header(Missing)] string value);", "ITR043")]
    [InlineData("[Get(\"/a\"), Envelope] Task<Job> A();", "ITR091")]
    [InlineData("[Get(\"/a\"), Error] Task A();", "ITR074")]
    [InlineData("[Get(\"/a\"), Error(Missing)] Task A();", "ITR074")]
    [InlineData("[Get(\"/a\"), Error(404)] Task A();", "ITR074")]
    [InlineData("[Get(\"/a\"), ReturnTypeAdapter] Lazy<int> A();", "ITR066")]
    [InlineData("[Get(\"/a\")] Task A([QueryConverter] int value);", "ITR056")]
    [InlineData("[Get(\"/a\"), HttpVersion(Missing)] Task A();", "ITR078")]
    [InlineData("[HttpMethod(\"PURGE\", Missing)] Task A();", "ITR010")]
    public void Argument_ThatIsMissing_IsToldAndNotGuessed(string members, string id)
    {
        var run = HalfWritten.Run(Source(members));

        Assert.Equal([id], run.Diagnostics.Select(item => item.Id).Distinct());
        Assert.Empty(run.Sources.Keys);
    }

    [Theory]
    [InlineData("[AliasAs]")]
    [InlineData("[AliasAs(Missing)]")]
    public void Alias_ThatIsMissing_IsToldWithThePlaceholderThatItLeavesOpen(string alias)
    {
        var run = HalfWritten.Run(Source($"[Get(\"/{{id}}\")] Task A({alias} int id);"));

        Assert.Equal(["ITR021", "ITR040"], run.Diagnostics.Select(item => item.Id).Order());
        Assert.Empty(run.Sources.Keys);
    }

    [Theory]
    [InlineData("[Get(\"/a\"), Missing] Task A([Missing] int id);")]
    [InlineData("[Get(\"/a\"), Timeout] Task A();")]
    [InlineData("[Get(\"/a\"), Timeout(\"soon\")] Task A();")]
    [InlineData("[Get(\"/a\"), Headers(1)] Task A();")]
    [InlineData("[Get(\"/a\"), Headers(Missing)] Task A();")]
    [InlineData("[Get(\"/a\")] Task A([Query(Missing)] int id, [Query(Format = Missing)] int page, [Query(Missing = 1)] int size);")]
    [InlineData("[Get(\"/a\")] Task A([Property(Missing)] string id);")]
    [InlineData("[Get(\"/a\")] Task A(Odd odd);\npublic sealed class Odd { [AliasAs] public int A { get; set; } [System.Text.Json.Serialization.JsonPropertyName(Missing)] public int B { get; set; } [Missing] public int C { get; set; } [System.Text.Json.Serialization.JsonIgnore(Condition = Missing)] public int D { get; set; } }")]
    [InlineData("[Get(\"/a\")] Task A(Kind kind);\npublic enum Kind { [System.Runtime.Serialization.EnumMember(Value = Missing)] A, [System.Text.Json.Serialization.JsonStringEnumMemberName] B, [Missing] C }")]
    [InlineData("[Get(\"/a\")] Task A(Kind kind);\n[System.Diagnostics.CodeAnalysis.Experimental(Missing)] public enum Kind { A }")]
    public void Attribute_ThatIsNotOurs_OrOptional_IsPassedOver(string members) => Assert.Contains("IApi.g.cs", HalfWritten.Run(Source(members)).Sources.Keys);

    [Theory]
    [InlineData("RestService.For<Missing>(null!)")]
    [InlineData("RestService.For<IMany<Missing>>(null!)")]
    [InlineData("RestService.For<IMany<>>(null!)")]
    [InlineData("RestService.For<IMany<int>, int>(null!)")]
    [InlineData("Missing.For<IMany<int>>(null!)")]
    [InlineData("new For<IMany<int>>(")]
    public void Use_HalfWritten_GetsNoClient(string use)
    {
        var run = HalfWritten.Run($"public interface IMany<T> {{ [Get(\"/a\")] Task<T> A(); }} public class Use {{ object? M() => {use}; }}");

        Assert.Empty(run.Diagnostics.Select(DiagnosticText.AsAssertion));
        Assert.Empty(run.Sources.Keys);
    }

    private static string Source(string members) => $$"""
        public interface IApi
        {
            {{members}}
        }

        public sealed class Job { public int Id { get; set; } }
        """;
}
