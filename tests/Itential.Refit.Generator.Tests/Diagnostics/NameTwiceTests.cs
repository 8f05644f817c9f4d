namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class NameTwiceTests
{
    [Fact]
    public void NameTwice_Declared_IsReported() => Diagnose.Reports(
        "ITR039",
        "'id' is the wire name of more than one parameter of 'A'; rename one by [AliasAs(\"...\")]",
        """
            public interface IApi
            {
                [Get("/a")] Task A(int id, [AliasAs("id")] int [|other|]);
            }
            """);

    [Fact]
    public void NameTwice_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A(int id, [AliasAs("ID")] int other, [Header("id")] int third);
            }
            """);
}
