namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class VersionInvalidTests
{
    [Theory]
    [InlineData("[HttpVersion([|\"1.2\"|])] public interface IApi { [Get(\"/a\")] Task A(); }", "1.2", "IApi")]
    [InlineData("public interface IApi { [Get(\"/a\"), HttpVersion([|null!|])] Task A(); }", "null", "A")]
    [InlineData("public interface IApi { [Get(\"/a\"), [|HttpVersion|]] Task A(); }", "null", "A")]
    [InlineData("public interface IApi { [Get(\"/a\")] Task A([HttpVersion([|\"2.0\"|])] Version version); }", "2.0", "version")]
    public void VersionInvalid_Declared_IsReported(string source, string text, string place) => Diagnose.Reports(
        "ITR078",
        $"'{text}' of [HttpVersion] on '{place}' is no version of HTTP; write \"1.0\", \"1.1\", \"2.0\" or \"3.0\", and leave it out on a parameter",
        source);

    [Fact]
    public void VersionInvalid_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            [HttpVersion("3.0")]
            public interface IApi
            {
                [Get("/a"), HttpVersion("1.0")] Task A([HttpVersion] Version? version);
            }
            """);
}
