namespace Itential.Refit.CodeFixes.Tests;

/// <summary>Writes the interface around a few members.</summary>
internal static class Api
{
    public static string With(params string[] members) => $$"""
        public interface IApi
        {
        {{string.Join('\n', members.Select(member => "    " + member))}}
        }

        """;
}
