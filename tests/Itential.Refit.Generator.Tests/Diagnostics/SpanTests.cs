namespace Itential.Refit.Generator.Tests.Diagnostics;

/// <summary>A fault in a route is told inside the literal, however the literal is written.</summary>
public sealed class SpanTests
{
    private const string Message = "No parameter of 'A' fills the placeholder '{id}'; add a parameter of that name, or give one [AliasAs(\"id\")]";

    [Theory]
    [InlineData("\"/a/[|{id}|]\"")]
    [InlineData("(\"/a/[|{id}|]\")")]
    [InlineData("@\"/a/[|{id}|]\"")]
    [InlineData("@\"/a\"\"b/[|{id}|]\"")]
    [InlineData("\"/\\u0061\\x62c/\\\"[|{id}|]\"")]
    [InlineData("\"/\\x4AG/\\x41g\\x6a_/\\x3d:\\x4F@[|{id}|]\"")]
    [InlineData("\"/\\U0001F600/[|{id}|]\"")]
    [InlineData("\"/\\U00000061/[|{\\u0069d}|]\"")]
    [InlineData("\"\"\"/a/[|{id}|]\"\"\"")]
    [InlineData("\"\"\"\"/a/\"[|{id}|]\"\"\"\"")]
    [InlineData("path: \"/a/[|{id}|]\"")]
    [InlineData("[|Routes.A|]")]
    [InlineData("[|\"/a\" + \"/{id}\"|]")]
    [InlineData("[|$\"/a/{Routes.Id}\"|]")]
    public void RouteFault_InLiteral_IsToldAtItsCharacters(string argument) => Diagnose.Reports("ITR021", Message, Interface(argument));

    [Fact]
    public void RouteFault_InPrefix_IsToldAtThePrefixOnce() => Diagnose.Reports(
        "ITR014",
        "Route '/api//a' has the empty segment '//'; write one slash, and end a prefix without one",
        """
            [PathPrefix("/api[|/|]")]
            public interface IApi
            {
                [Get("/a")] Task A();
                [Get("")] Task B();
            }
            """);

    [Fact]
    public void RouteFault_InMultiLineRawLiteral_IsToldAtTheArgument() => Diagnose.Reports("ITR021", Message, Interface("""""
        [|"""
        /a/{id}
        """|]
        """""));

    [Fact]
    public void Fault_OfAnInheritedMethod_IsToldOnce() => Diagnose.Reports(
        "ITR021",
        Message,
        """
            public interface IBase
            {
                [Get("/a/[|{id}|]")] Task A();
            }

            public interface IApi : IBase
            {
                [Get("/b")] Task B();
            }
            """);

    [Fact]
    public void Fault_InsidePragma_IsSuppressed()
    {
        var run = GeneratorHarness.Diagnose(
            """
                #pragma warning disable ITR021 // implemented by hand
                public interface IApi
                {
                    [Get("/a/{id}")] Task A();
                }
                """);

        Assert.True(Assert.Single(run.Diagnostics).IsSuppressed);
    }

    private static string Interface(string argument) =>
        $$"""
            public static class Routes
            {
                public const string A = "/a/{id}";
                public const string Id = "{id}";
            }

            public interface IApi
            {
                [Get({{argument}})] Task A();
            }
            """;
}
