namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class QueryObjectEmptyTests
{
    [Fact]
    public void QueryObjectEmpty_Declared_IsReported() => Diagnose.Reports(
        "ITR038",
        "Type 'Nothing' of 'value' has no public readable property, so nothing of it could be sent; add one, or use [Query(TreatAsString = true)]",
        """
            public sealed class Nothing
            {
                public int Id;
            }

            public interface IApi
            {
                [Get("/a")] Task A(Nothing [|value|]);
            }
            """);

    [Fact]
    public void QueryObjectEmpty_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public sealed class Something
            {
                public int Id { get; init; }
            }

            public interface IApi
            {
                [Get("/a")] Task A(Something value);
            }
            """);
}
