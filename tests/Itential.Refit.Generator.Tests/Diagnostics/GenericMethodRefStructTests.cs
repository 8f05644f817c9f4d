namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class GenericMethodRefStructTests
{
    [Fact]
    public void GenericMethodRefStruct_Declared_IsReported() => Diagnose.Reports(
        "ITR050",
        "Type parameter 'T' of 'A' allows stack-only types, which cannot outlive the call; remove 'allows ref struct'",
        """
            public interface IApi
            {
                [Get("/a")] Task A<[|T|]>() where T : allows ref struct;
            }
            """);

    [Fact]
    public void GenericMethodRefStruct_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Get("/a")] Task<T> A<T>() where T : notnull;
            }
            """);
}
