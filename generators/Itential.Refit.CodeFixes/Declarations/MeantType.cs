using Itential.Refit.CodeFixes.Repairing;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.CodeFixes.Declarations;

/// <summary>Guesses the return type that was meant by one that no call can give.</summary>
internal static class MeantType
{
    public static string? Of(ITypeSymbol type, FaultSite site)
    {
        if (IsTask(type))
        {
            return OfTask((INamedTypeSymbol)type, site);
        }

        // An array of tasks would be one request for each item.
        return type is IArrayTypeSymbol { Rank: 1 } array && IsTask(array.ElementType) && OnlyArgument.Of(array.ElementType) is { } item
            ? Task(site.NameOf(item) + "[]", site)
            : OfResult(type, site);
    }

    private static string? OfTask(INamedTypeSymbol task, FaultSite site)
    {
        var better = OnlyArgument.Of(task) is { } result ? OfTaskResult(task, result, site) : null;
        return better is null && task.NullableAnnotation == NullableAnnotation.Annotated ? NotNull(task, site) : better;
    }

    private static string? OfTaskResult(INamedTypeSymbol task, ITypeSymbol result, FaultSite site)
    {
        if (IsTask(result))
        {
            return NotNull(result, site);
        }

        return OfResult(result, site) is { } better ? Task(better, site, task.Name) : null;
    }

    private static string? OfResult(ITypeSymbol type, FaultSite site)
    {
        if (type.Name is "ApiResponse" or "IApiResponse" && OnlyArgument.Of(type) is { Name: "ApiResponse" or "IApiResponse" } inner)
        {
            return NotNull(inner, site);
        }

        return Base(type, "System.IO.Stream", site) ?? Base(type, "System.Net.Http.HttpContent", site) ?? OrdinaryType.Of(type, site);
    }

    private static string? Base(ITypeSymbol type, string name, FaultSite site)
    {
        var wanted = KnownType.Of(site.Model.Compilation, name);
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, wanted))
            {
                return site.NameOf(current);
            }
        }

        return null;
    }

    private static string Task(string result, FaultSite site, string task = "Task") =>
        $"{site.NameOf("System.Threading.Tasks." + task)}<{result}>";

    private static string NotNull(ITypeSymbol type, FaultSite site) => site.NameOf(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));

    private static bool IsTask(ITypeSymbol type) =>
        type is { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } };
}
