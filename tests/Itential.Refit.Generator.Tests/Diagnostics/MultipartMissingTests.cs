namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class MultipartMissingTests
{
    [Fact]
    public void MultipartMissing_Declared_IsReported() => Diagnose.Reports(
        "ITR065",
        "[FormObject] of 'value' says nothing in 'A', which is not multipart; add [Multipart] to the method, or remove the attribute",
        """
            public interface IApi
            {
                [Post("/a")] Task A([[|FormObject|]] Dictionary<string, string> value);
            }
            """);

    [Fact]
    public void MultipartMissing_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Multipart, Post("/a")] Task A([FormObject] Dictionary<string, string> value);
            }
            """);
}
