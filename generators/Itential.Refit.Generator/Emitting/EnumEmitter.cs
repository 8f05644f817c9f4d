using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints the switch that writes an enum's names.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, EnumModel model)
    {
        writer.Line($"private static string {model.Method}({model.Type} value) => value switch")
            .Open();
        foreach (var name in model.Names)
        {
            writer.Line($"{name.Value} => {CSharpText.Literal(name.Text)},");
        }

        writer.Line("_ => value.ToString(),")
            .CloseExpression();
    }
}
