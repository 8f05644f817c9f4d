namespace Itential.Refit.Generator.Tests.Emitting;

public sealed class InterfaceValueTests
{
    [Theory]
    [InlineData("[Query] int? Limit { get; set; }")]
    [InlineData("[Query(CollectionFormat.Multi)] List<string>? Tags { get; set; }")]
    [InlineData("[Query] IDictionary<string, int> Pairs { get; set; }")]
    [InlineData("[Query] DayOfWeek Day { get; set; }")]
    [InlineData("[Header(\"X-When\")] DateTimeOffset? When { get; set; }")]
    [InlineData("[HeaderCollection] IDictionary<string, string> More { get; set; }")]
    [InlineData("[Authorize(\"Basic\"), Property(\"token\")] string Token { get; set; }")]
    [InlineData("[Property] object? Anything { get; set; }")]
    [InlineData("[Query] string @event { get; set; }")]
    [InlineData("[Query] string Url { get; set; }\n[Query] string Request { get; set; }\n[Query] string Id { get; set; }")]
    [InlineData("internal string Hidden => \"a\";\n[Query] internal string Value => Hidden;")]
    [InlineData("[Query] string Tenant { get; set; }\n[Query] string _tenant { get; set; }\n[Query] string _executor { get; set; }\n[Query] string s_a { get; set; }\n[Query] string _ { get; set; }")]
    [InlineData("[Obsolete] [Query] string? Old { get; set; }")]
    [InlineData("[Query] string? Tenant { get; set; }\n[Get(\"/b\"), Headers(\"X-A: 1\", \"X-B\")] Task B();")]
    public void Value_OfAnyKind_Compiles(string members) => Assert.Single(GeneratorHarness.Run($$"""
        #nullable enable
        public interface IApi
        {
            {{members}}
            [Get("/a/{id}")] Task A(int id, string? url = null);
        }
        """).Sources, item => item.Key.StartsWith("IApi", StringComparison.Ordinal));

    [Fact]
    public void Value_OfABase_GoesIntoEveryMethod()
    {
        var run = GeneratorHarness.Run("""
            public interface ITenant
            {
                [Header("X-Tenant")] string? Tenant { get; set; }
            }

            public interface IApi : ITenant
            {
                [Get("/a")] Task A();
                [Get("/b")] Task B();
            }
            """);

        Assert.Equal(2, run.Client.Split("var tenant = _tenant;").Length - 1);
        Assert.Contains("string? global::ITenant.Tenant", run.Client, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_NotUsedByAMethod_IsNotRead()
    {
        var run = GeneratorHarness.Run("""
            public interface IApi
            {
                [Path] string Tenant { get; set; }
                [Get("/a/{tenant}")] Task A();
                [Get("/b")] Task B();
            }
            """);

        Assert.Single(run.Client.Split('\n'), line => line.Contains("var tenant", StringComparison.Ordinal));
    }

    [Fact]
    public void Value_MarkedTwice_IsReported() => Diagnose.Reports(
        "ITR035",
        "'Tenant' is marked both [Path] and [Query]; keep one",
        """
            public interface IApi
            {
                [Path, [|Query|]] string Tenant { get; set; }
                [Get("/{tenant}")] Task A();
            }
            """);

    [Fact]
    public void Value_OfNoSingleType_IsReportedOnce() => Diagnose.Reports(
        "ITR034",
        "Type 'List<int>' of 'Values' is no single value, so it cannot be a header; use a string, a number, an enum or another formattable type",
        """
            public interface IApi
            {
                [Header("X-A")] List<int> [|Values|] { get; set; }
                [Get("/a")] Task A();
                [Get("/b")] Task B();
            }
            """);
}
