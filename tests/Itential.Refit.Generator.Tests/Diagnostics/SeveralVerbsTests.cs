namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class SeveralVerbsTests
{
    [Fact]
    public void SeveralVerbs_Declared_IsReported() => Diagnose.Reports(
        "ITR009",
        "Method 'A' has more than one verb attribute; keep one and declare a second method for the other",
        """
            public interface IApi
            {
                [Get("/a"), [|Post|]("/a")] Task A();
            }
            """);

    [Fact]
    public void SeveralVerbs_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a"), Headers("X: 1")] Task A();
            }
            """);
}
