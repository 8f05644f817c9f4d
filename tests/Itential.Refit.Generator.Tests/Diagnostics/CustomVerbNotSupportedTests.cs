namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class CustomVerbNotSupportedTests
{
    [Fact]
    public void CustomVerbNotSupported_Declared_IsReported() => Diagnose.Reports(
        "ITR010",
        "Verb attribute 'PurgeAttribute' on method 'A' is not one of Get, Post, Put, Patch, Delete, Head and Options; use one of these",
        """
            public sealed class PurgeAttribute(string path) : HttpMethodAttribute(path)
            {
                public override HttpMethod Method => new("PURGE");
            }

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
