namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class QueryObjectCyclicTests
{
    [Fact]
    public void QueryObjectCyclic_Declared_IsReported() => Diagnose.Reports(
        "ITR037",
        "'node.Next' of type 'Node' leads back to itself, so it has no end as a query; mark a property [JsonIgnore], or send it as [Body]",
        """
            public sealed class Node
            {
                public Node? Next { get; set; }
            }

            public interface IApi
            {
                [Get("/a")] Task A(Node [|node|]);
            }
            """);

    [Fact]
    public void QueryObjectCyclic_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public sealed class Node
            {
                public int Id { get; set; }
                [System.Text.Json.Serialization.JsonIgnore] public Node? Next { get; set; }
            }

            public interface IApi
            {
                [Get("/a")] Task A(Node node);
            }
            """);
}
