namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class IndexerNotSupportedTests
{
    [Fact]
    public void IndexerNotSupported_Declared_IsReported() => Diagnose.Reports(
        "ITR005",
        "Indexer of 'IApi' cannot be sent as a request; replace it by a method with a verb attribute such as [Get(\"/path\")]",
        """
            public interface IApi
            {
                [Get("/a")] Task A();
                int [|this|][int index] { get; }
            }
            """);

    [Fact]
    public void IndexerNotSupported_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task A();
                int this[int index] => index;
            }
            """);
}
