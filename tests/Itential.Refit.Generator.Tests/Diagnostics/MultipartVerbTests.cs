namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class MultipartVerbTests
{
    [Fact]
    public void MultipartVerb_Declared_IsReported() => Diagnose.Reports(
        "ITR060",
        "Method 'A' sends GET, which carries no form; use [Post], [Put] or [Patch], or remove [Multipart]",
        """
            public interface IApi
            {
                [[|Multipart|], Get("/a")] Task A(string value);
            }
            """);

    [Fact]
    public void MultipartVerb_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Multipart, Put("/a")] Task A(string value);
                [Multipart, Patch("/a")] Task B(string value);
            }
            """);
}
