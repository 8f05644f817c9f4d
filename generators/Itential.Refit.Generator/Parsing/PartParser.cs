using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Finds how a parameter becomes one part or several.</summary>
internal sealed class PartParser(ClientScope scope, INamedTypeSymbol? context)
{
    public PartModel? Parse(ParameterFacts parameter)
    {
        if (parameter[AttributeKind.FormObject] is not null)
        {
            return Form(parameter);
        }

        var part = new PartModel { Kind = PartKind.Text, Access = parameter.Access, Name = parameter.WireName };
        var type = parameter.Type;
        var element = IsOne(type) ? null : SequenceParser.Elements(type);
        var model = Simple(part, parameter, type)
            ?? (element is null ? null : Each(Simple(part, parameter, element) ?? Serialized(part, element), type, element))
            ?? Serialized(part, type);
        if (model is null)
        {
            scope.Report(DiagnosticDescriptors.PartNotSupported, parameter.Symbol, parameter.Name, TypeNames.Short(type), "use text, bytes, a Stream, a FileInfo, an HttpContent, a MultipartItem, an object or a collection of these");
        }

        return model;
    }

    private PartModel? Each(PartModel? part, ITypeSymbol type, ITypeSymbol element) =>
        part is null ? null : part with { Shape = SequenceParser.Shape(type, element, scope.Types) };

    private PartModel? Simple(PartModel part, ParameterFacts parameter, ITypeSymbol type)
    {
        if (ScalarParser.Parse(scope, type) is { } scalar)
        {
            return part with { Scalar = scalar, IsNullable = scalar.IsNullable };
        }

        var fileName = parameter[AttributeKind.AttachmentName] is { } attachment ? AttributeArguments.Text(attachment, "name") : null;
        if (type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte })
        {
            return part with { Kind = PartKind.Bytes, FileName = fileName ?? part.Name };
        }

        if (TypeFacts.DerivesFrom(type, "System.IO", "Stream"))
        {
            return part with { Kind = PartKind.Stream, FileName = fileName ?? part.Name };
        }

        if (TypeFacts.Is(type, "System.IO", "FileInfo"))
        {
            return part with { Kind = PartKind.File, FileName = fileName };
        }

        if (TypeFacts.DerivesFrom(type, "System.Net.Http", "HttpContent"))
        {
            return part with { Kind = PartKind.Content };
        }

        return TypeFacts.DerivesFrom(type, "Itential.Refit", "MultipartItem") ? part with { Kind = PartKind.Part } : null;
    }

    private PartModel? Serialized(PartModel part, ITypeSymbol declared)
    {
        var type = TypeFacts.Underlying(declared, out var isNullable);
        return ResultTypes.IsSerializable(type)
            ? part with
            {
                Kind = PartKind.Serialized,
                IsNullable = isNullable,
                IsAnything = type.SpecialType == SpecialType.System_Object,
                Codec = scope.Codec(type.IsReferenceType ? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : type, context),
            }
            : null;
    }

    private PartModel? Form(ParameterFacts parameter)
    {
        var type = parameter.Type;
        if (!BodyParser.CanBeForm(scope, type))
        {
            scope.Report(DiagnosticDescriptors.PartNotSupported, parameter.Symbol, parameter.Name, TypeNames.Short(type), "[FormObject] takes a dictionary or an object of your own");
            return null;
        }

        var pairs = new QueryParser(scope, QueryTarget.Form).Parse(new QueryValue(parameter));
        return pairs is null ? null : new PartModel { Kind = PartKind.Form, Access = parameter.Access, Name = "", Form = pairs };
    }

    // A dictionary or a JSON node is one value, though it can be walked.
    private static bool IsOne(ITypeSymbol type) =>
        SequenceParser.Pairs(type) is not null || TypeFacts.DerivesFrom(type, "System.Text.Json.Nodes", "JsonNode");
}
