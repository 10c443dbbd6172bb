package ua.obriy.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with the arguments and how the command is called.
record WrongCall(Console console) implements CommandLine.IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    console.err().println(message(e));
    UnmatchedArgumentException.printSuggestions(e, console.errorWriter());
    console.say("wrong.help", command.getCommandSpec().qualifiedName());
    return CommandLine.ExitCode.USAGE;
  }

  private String message(ParameterException e) {
    Messages messages = console.messages();
    return switch (e) {
      case UnmatchedArgumentException unmatched ->
          messages.text("wrong.unknown", String.join(" ", unmatched.getUnmatched()));
      case MissingParameterException missing -> messages.text("wrong.missing", names(missing));
      default -> {
        ArgSpec spec = e.getArgSpec();
        yield spec == null
            ? messages.text("wrong.other", e.getMessage())
            : messages.text("wrong.value", name(spec), e.getValue(), type(spec));
      }
    };
  }

  private static String names(MissingParameterException e) {
    List<String> names = e.getMissing().stream().map(WrongCall::name).toList();
    return String.join(", ", names);
  }

  private static String name(ArgSpec spec) {
    return spec instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : spec.paramLabel();
  }

  private String type(ArgSpec spec) {
    String key = "type." + spec.type().getSimpleName();
    return console.messages().bundle().containsKey(key)
        ? console.messages().text(key)
        : spec.paramLabel();
  }
}
