namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class CustomVerbNotSupportedTests
{
    [Theory]
    [InlineData("HttpMethodAttribute(path) { public override HttpMethod Method => Verb; private static HttpMethod Verb => new(Environment.MachineName); }")]
    [InlineData("HttpMethodAttribute(Environment.MachineName, path);")]
    [InlineData("HttpMethodAttribute(path);")]
    [InlineData("HttpMethodAttribute(path) { public override HttpMethod Method => DateTime.Now.Hour > 5 ? HttpMethod.Get : HttpMethod.Put; }")]
    public void CustomVerbNotSupported_Declared_IsReported(string definition) => Diagnose.Reports(
        "ITR010",
        "The verb of attribute 'PurgeAttribute' on method 'A' cannot be read at compile time; let it reach HttpMethodAttribute(\"VERB\", path) as a constant, or, where the attribute is in another assembly, take it as a constructor parameter 'method'",
        $$"""
            public sealed class PurgeAttribute(string path) : {{definition}}

            public interface IApi
            {
                [[|Purge|]("/a")] Task A();
            }
            """);

    [Fact]
    public void CustomVerbNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public sealed class PurgeAttribute(string path) : Attribute
            {
                public string Path => path;
            }

            public interface IApi
            {
                [Get("/a"), Purge("/b")] Task A();
            }
            """);
}
