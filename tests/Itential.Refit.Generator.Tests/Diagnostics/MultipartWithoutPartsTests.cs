namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class MultipartWithoutPartsTests
{
    [Fact]
    public void MultipartWithoutParts_Declared_IsReported() => Diagnose.Reports(
        "ITR061",
        "Method 'A' has no parameter that could be a part; add one, or remove [Multipart]",
        """
            public interface IApi
            {
                [[|Multipart|], Post("/a/{id}")] Task A(string id, [Query] string q, [Header("X-A")] string header, CancellationToken token);
            }
            """);

    [Fact]
    public void MultipartWithoutParts_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Multipart, Post("/a/{id}")] Task A(string id, string part);
                [Multipart, Post("/a")] Task B([FormObject] Dictionary<string, string> form);
            }
            """);
}
