namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class SeveralImplicitBodiesTests
{
    [Fact]
    public void SeveralImplicitBodies_Declared_IsReported() => Diagnose.Reports(
        "ITR029",
        "Parameter 'b' of 'A' could be the body as well as 'a'; put [Body] on one of them and [Query] on the other",
        """
            public sealed record Job(int Id);

            public interface IApi
            {
                [Post("/a")] Task A(Job a, Job [|b|]);
            }
            """);

    [Fact]
    public void SeveralImplicitBodies_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public sealed record Job(int Id);

            public interface IApi
            {
                [Post("/a")] Task A(Job a, [Query] Job b);
                [Put("/a")] Task B(Job a, [Body] Job b);
            }
            """);
}
