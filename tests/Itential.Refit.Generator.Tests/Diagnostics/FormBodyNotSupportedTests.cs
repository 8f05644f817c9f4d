namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class FormBodyNotSupportedTests
{
    [Fact]
    public void FormBodyNotSupported_Declared_IsReported() => Diagnose.Reports(
        "ITR041",
        "Type 'int' of 'value' cannot be a URL-encoded form; use a dictionary, an object of single values, or a ready string",
        """
            public interface IApi
            {
                [Post("/a")] Task A([Body(BodySerializationMethod.UrlEncoded)] int [|value|]);
            }
            """);

    [Fact]
    public void FormBodyNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Post("/a")] Task A([Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, int> value);
            }
            """);
}
