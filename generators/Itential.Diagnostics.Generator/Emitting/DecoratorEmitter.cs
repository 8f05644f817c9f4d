using Itential.Diagnostics.Generator.Model;
using Itential.Generators;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Diagnostics.Generator.Emitting;

/// <summary>Prints the decorator of one interface.</summary>
internal static class DecoratorEmitter
{
    public static SourceText Emit(DecoratorModel model)
    {
        var writer = new SourceWriter();
        FileEmitter.Begin(writer);
        foreach (var attribute in FileEmitter.TypeAttributes)
        {
            writer.Line(attribute);
        }

        writer.Open($"internal sealed class {model.Name.Class} : {model.Name.Interface}, {KnownNames.Traced}");
        Fields(writer, model);
        foreach (var property in model.Properties)
        {
            writer.Line();
            Property(writer, property, model.InnerField);
        }

        foreach (var item in model.Events)
        {
            writer.Line();
            Event(writer, item, model.InnerField);
        }

        foreach (var method in model.Methods)
        {
            writer.Line();
            new DecoratedMethodEmitter(writer, model, method).Emit();
        }

        writer.Close();
        FileEmitter.End(writer);
        return writer.ToSourceText();
    }

    /// <summary>The decorated instance as the type that declares a member.</summary>
    public static string Inner(string declaringType, string field) => $"(({declaringType}){field})";

    private static void Fields(SourceWriter writer, DecoratorModel model)
    {
        foreach (var method in model.Methods)
        {
            if (method.Field is { } field)
            {
                writer.Line($"private static readonly {KnownNames.TracedMethod} {field} = new {KnownNames.TracedMethod}({CSharpText.Literal(method.Method.TraceType)}, {CSharpText.Literal(method.Method.TraceName)});");
            }
        }

        writer.Line($"private readonly {model.Name.Interface} {model.InnerField};")
            .Line($"private readonly {KnownNames.Logger} {model.LoggerField};")
            .Line()
            .Open($"public {model.Name.Class}({model.Name.Interface} inner, {KnownNames.Logger} logger)")
            .Line($"this.{model.InnerField} = inner;")
            .Line($"this.{model.LoggerField} = logger;")
            .Close();
    }

    private static void Property(SourceWriter writer, DecoratedPropertyModel property, string inner)
    {
        Lines(writer, property.Attributes);
        writer.Open((property.IsUnsafe ? "unsafe " : "") + property.Declaration);
        var access = Inner(property.DeclaringType, inner) + property.Access;
        foreach (var accessor in property.Accessors)
        {
            Lines(writer, accessor.Attributes);
            writer.Line(accessor.Keyword switch
            {
                "get" => $"get => {(property.ReturnsByReference ? "ref " : "")}{access};",
                "set" => $"set => {access} = value;",

                // Only an object initializer could call it, and none makes a decorator.
                _ => $"{accessor.Keyword} => throw new global::System.NotSupportedException();",
            });
        }

        writer.Close();
    }

    private static void Event(SourceWriter writer, DecoratedEventModel item, string inner)
    {
        var access = $"{Inner(item.DeclaringType, inner)}.{item.Name}";
        Lines(writer, item.Attributes);
        writer.Open($"event {item.Type} {item.DeclaringType}.{item.Name}")
            .Line($"add => {access} += value;")
            .Line($"remove => {access} -= value;")
            .Close();
    }

    private static void Lines(SourceWriter writer, EquatableArray<string> lines)
    {
        foreach (var line in lines)
        {
            writer.Line(line);
        }
    }
}
