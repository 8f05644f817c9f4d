namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class PlaceholderWithoutPropertyTests
{
    [Fact]
    public void PlaceholderWithoutProperty_Declared_IsReported() => Diagnose.Reports(
        "ITR022",
        "Type 'Job' has no readable property 'nope' for the placeholder '{job.nope}'; name one that it has",
        """
            public sealed record Job(int Id);

            public interface IApi
            {
                [Get("/a/[|{job.nope}|]")] Task A(Job job);
            }
            """);

    [Fact]
    public void PlaceholderWithoutProperty_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public sealed record Job(int Id);

            public interface IApi
            {
                [Get("/a/{job.id}")] Task A(Job job);
            }
            """);
}
