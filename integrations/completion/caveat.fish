# Completion of caveat for fish: the program itself tells what may come next.
function __caveat_complete
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    set -l option (string match -r '^--[^=]*=' -- "$typed")
    set -l value (string replace -r '^--[^=]*=' '' -- "$typed")
    for line in ($words[1] complete -- $words[2..-1] "$typed" 2>/dev/null)
        switch $line
            case :file
                string replace -r '^' -- "$option" (__fish_complete_path "$value")
            case :folder
                string replace -r '^' -- "$option" (__fish_complete_directories "$value")
            case '*'
                echo $line
        end
    end
end
complete -c caveat -f -a '(__caveat_complete)'
