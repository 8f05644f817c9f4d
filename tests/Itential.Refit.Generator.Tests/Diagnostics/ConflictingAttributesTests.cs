namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class ConflictingAttributesTests
{
    [Fact]
    public void ConflictingAttributes_Declared_IsReported() => Diagnose.Reports(
        "ITR035",
        "'a' is marked both [Body] and [Header]; keep one",
        """
            public interface IApi
            {
                [Post("/a")] Task A([Body, [|Header|]("X-A")] string a);
            }
            """);

    [Fact]
    public void ConflictingAttributes_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Post("/a")] Task A([Query, Property("b")] string a);
            }
            """);
}
