namespace Itential.Refit.Generator.Tests.Diagnostics;

public sealed class AttributeWithoutEffectTests
{
    [Fact]
    public void AttributeWithoutEffect_Declared_IsReported() => Diagnose.Reports(
        "ITR054",
        "[Encoded] on 'id' does nothing, because the parameter is sent neither in the route nor in the query; remove it",
        """
            public interface IApi
            {
                [Post("/a")] Task A([Body, [|Encoded|]] string id);
            }
            """);

    [Fact]
    public void AttributeWithoutEffect_NearMiss_IsSilent() => Diagnose.IsSilent(
        """
            public interface IApi
            {
                [Post("/a/{id}")] Task A([Encoded] string id, [QueryName, Encoded] string? flag);
            }
            """);

    [Theory]
    [InlineData("[Get(\"/a/{id}\")] Task A([[|QueryName|]] string id);", "[QueryName] on 'id' does nothing, because a placeholder of the route takes the parameter; remove it")]
    [InlineData("[Get(\"/a\")] Task A([Header(\"X-A\"), [|Encoded|]] string id);", "[Encoded] on 'id' does nothing, because the parameter is sent neither in the route nor in the query; remove it")]
    [InlineData("[Get(\"\")] Task A([Url, [|Encoded|]] string id);", "[Encoded] on 'id' does nothing, because the parameter is sent neither in the route nor in the query; remove it")]
    public void AttributeWithoutEffect_AtAnotherPlace_IsReported(string member, string message) =>
        Diagnose.Reports("ITR054", message, $"public interface IApi {{ {member} }}");
}
